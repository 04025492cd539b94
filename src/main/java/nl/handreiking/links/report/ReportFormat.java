package nl.handreiking.links.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.handreiking.links.LinkReport;

/** In what form a report is wanted. */
public enum ReportFormat {
  /** For people at a terminal. */
  TEXT,
  /** For programs. */
  JSON,
  /** For build servers that show tests. */
  JUNIT,
  /** For code scanning: the Static Analysis Results Interchange Format, version 2.1.0. */
  SARIF,
  /** For the log of GitHub Actions, which shows them beside the lines of the content. */
  GITHUB,
  /** For an issue that editors work from. */
  MARKDOWN;

  /** The format that somebody calls by its name, in lower case. */
  public static Optional<ReportFormat> named(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(ReportFormat::label).toList();
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The report, with a line break at its end. */
  public String render(LinkReport report, ReportTexts texts) {
    return switch (this) {
      case TEXT -> TextReport.of(report, texts);
      case JSON -> JsonReport.of(report, texts);
      case JUNIT -> JUnitReport.of(report, texts);
      case SARIF -> SarifReport.of(report, texts);
      case GITHUB -> GithubReport.of(report, texts);
      case MARKDOWN -> MarkdownReport.of(report, texts);
    };
  }
}

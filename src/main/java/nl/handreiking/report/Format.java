package nl.handreiking.report;

import java.util.List;
import java.util.Locale;
import nl.handreiking.source.Json;

/** The output format of a report. */
public enum Format {
  /** For people at a terminal. */
  TEXT,
  /** For programs. */
  JSON,
  /** For build servers that show tests. */
  JUNIT,
  /** For code scanning. */
  SARIF,
  /** For the log of GitHub Actions, which shows findings beside the lines of the content. */
  GITHUB,
  /** For an issue that editors work from. */
  MARKDOWN;

  /** The formats that every report has. */
  public static final List<Format> OF_ALL = List.of(TEXT, JSON, JUNIT, SARIF, GITHUB);

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A report in this form, which it must have. */
  public String render(Report report) {
    return switch (this) {
      case TEXT -> report.text();
      case JSON -> Json.indented(report.json());
      case JUNIT -> JUnitXml.of(report.findings());
      case SARIF -> SarifLog.of(report.findings());
      case GITHUB -> GithubLog.of(report.findings());
      case MARKDOWN -> report.markdown().orElseThrow();
    };
  }
}

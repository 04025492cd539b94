package nl.handreiking.report.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In what form problems are wanted. */
public enum ProblemFormat {
  /** For people at a terminal. */
  TEXT,
  /** For programs. */
  JSON,
  /** For build servers that show tests. */
  JUNIT,
  /** For code scanning. */
  SARIF,
  /** For the log of GitHub Actions, which shows them beside the lines of the content. */
  GITHUB;

  /** The format that somebody calls by its name, in lower case. */
  public static Optional<ProblemFormat> named(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(ProblemFormat::label).toList();
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The problems, with a line break at the end of each line; nothing for a text of none. */
  public String render(ProblemReport report) {
    return switch (this) {
      case TEXT -> ProblemText.of(report);
      case JSON -> ProblemJson.of(report);
      case JUNIT -> ProblemTests.of(report);
      case SARIF -> ProblemSarif.of(report);
      case GITHUB -> ProblemCommands.of(report);
    };
  }
}

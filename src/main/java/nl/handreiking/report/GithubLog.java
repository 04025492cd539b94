package nl.handreiking.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.source.Severity;
import nl.handreiking.source.SourceLocation;

/**
 * Workflow commands of GitHub Actions, which show each finding beside the line of the content where
 * it can be changed, so at the first of its places; and the summary as a line of the log.
 */
final class GithubLog {

  private GithubLog() {}

  static String of(Findings findings) {
    Stream<Finding> shown =
        Stream.concat(
            findings.failure().stream(),
            findings.all().stream().sorted(Comparator.comparingInt(Finding::rank)));
    return shown.map(GithubLog::command).collect(Collectors.joining()) + line(findings.summary());
  }

  private static String command(Finding finding) {
    String places = finding.places().stream().limit(1).map(GithubLog::place).findFirst().orElse("");
    String title = "title=" + property(finding.kind().title());
    return "::"
        + name(finding.severity())
        + " "
        + places
        + title
        + "::"
        + data(text(finding))
        + "\n";
  }

  /** One line per sentence, or all in a single line below an address. */
  private static String text(Finding finding) {
    return Harmless.lines(
        finding.address().isEmpty()
            ? finding.message()
            : List.of(finding.address(), String.join(" ", finding.message())));
  }

  /** A line of the log and nothing more, whatever it says. */
  private static String line(String text) {
    String line = Harmless.line(text);
    return (line.startsWith("::") ? " " + line : line) + "\n";
  }

  private static String place(FindingPlace place) {
    SourceLocation start = place.start();
    String end = place.length() > 0 ? ",endColumn=" + place.endColumn() : "";
    return "file="
        + property(start.file())
        + ",line="
        + start.line()
        + ",col="
        + start.column()
        + end
        + ",";
  }

  private static String name(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.label();
  }

  /** The runner unescapes exactly these sequences. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

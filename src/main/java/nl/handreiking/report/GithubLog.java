package nl.handreiking.report;

import java.util.List;
import java.util.Locale;
import nl.handreiking.source.Severity;
import nl.handreiking.source.SourceLocation;

/**
 * Workflow commands of GitHub Actions, which show a message beside the line of the content that it
 * is about.
 */
public final class GithubLog {

  private final StringBuilder out = new StringBuilder();

  /** Shows a message at a place; without one, at the run as a whole. */
  public void message(Severity severity, List<Place> place, String title, String message) {
    StringBuilder properties = new StringBuilder();
    place.stream().limit(1).map(GithubLog::properties).forEach(properties::append);
    properties.append("title=").append(property(title));
    out.append("::%s %s::%s\n".formatted(command(severity), properties, data(message)));
  }

  /** Adds a line that is a line of the log and nothing more. */
  public void line(String text) {
    String line = Harmless.line(text);
    out.append(line.startsWith("::") ? " " + line : line).append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String properties(Place place) {
    SourceLocation start = place.start();
    String end = place.length() > 0 ? ",endColumn=" + place.endColumn() : "";
    return String.format(
        Locale.ROOT,
        "file=%s,line=%d,col=%d%s,",
        property(start.file()),
        start.line(),
        start.column(),
        end);
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : SarifRun.level(severity);
  }

  /** The runner takes these, and only these, back into what they were. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

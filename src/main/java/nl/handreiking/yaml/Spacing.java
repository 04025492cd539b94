package nl.handreiking.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.SourceSpan;

/**
 * Finds the space that YAML wants behind a colon and a hyphen, and that is missing or is a no-break
 * space. Without it, the parser reads on, and stumbles lines further or not at all.
 */
final class Spacing {

  private static final String NAME = "[\\p{L}][\\p{L}\\p{N}_-]*";

  private static final Pattern BEHIND_COLON =
      Pattern.compile("\\s*(?:-\\s+)?" + NAME + ":(?![\\s:/])(?=.)");

  private static final Pattern BEHIND_HYPHEN = Pattern.compile("\\s*-(?=" + NAME + "(?::\\s|:?$))");

  private Spacing() {}

  /** What is missing in the line of a place, if anything is. */
  static Optional<Diagnostic> inLineOf(SourceSpan place) {
    String line = place.line();
    int indent = line.length() - line.stripLeading().length();
    if (indent < line.length() && isHardSpace(line.charAt(indent))) {
      return Optional.of(Diagnostic.of(YamlRules.HARD_SPACE, at(place, indent)));
    }
    return missing(line, BEHIND_COLON, ":", place)
        .or(() -> missing(line, BEHIND_HYPHEN, "-", place));
  }

  private static Optional<Diagnostic> missing(
      String line, Pattern form, String sign, SourceSpan place) {
    Matcher found = form.matcher(line);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    boolean hard = found.end() < line.length() && isHardSpace(line.charAt(found.end()));
    return Optional.of(
        hard
            ? Diagnostic.of(YamlRules.HARD_SPACE, at(place, found.end()))
            : Diagnostic.of(YamlRules.SPACE_MISSING, at(place, found.end() - 1), sign));
  }

  /** What is missing in a key that is none of the known ones, or in what should be keys. */
  static Optional<Diagnostic> in(YamlNode node) {
    if (node instanceof YamlMap map && !map.entries().isEmpty()) {
      YamlScalar first = map.entries().iterator().next().key();
      return first.text().startsWith("-") ? inLineOf(first.span()) : Optional.empty();
    }
    return node instanceof YamlScalar scalar && !scalar.quoted()
        ? inLineOf(scalar.span())
        : Optional.empty();
  }

  private static SourceSpan at(SourceSpan place, int column) {
    return place.within(column - (place.start().column() - 1), 1);
  }

  private static boolean isHardSpace(char c) {
    return c != ' ' && Character.isSpaceChar(c);
  }
}

package nl.handreiking.yaml;

import nl.handreiking.source.HiddenSign;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.TextPlaces;

/**
 * A single value, always text: {@code nee} and {@code 2026-11-01} mean nothing yet.
 *
 * @param quoted whether it stands in quotes or in a block
 * @param span its text without quotes, on its first line
 * @param places of the parts of the text
 */
public record YamlScalar(String text, boolean quoted, SourceSpan span, TextPlaces places)
    implements YamlNode {

  /** A value that is written as it reads. */
  YamlScalar(String text, boolean quoted, SourceSpan span) {
    this(text, quoted, span, span::within);
  }

  /** The same as people read it. */
  YamlScalar withoutHiddenSigns() {
    String seen = HiddenSign.removedFrom(text);
    return seen.length() == text.length() ? this : new YamlScalar(seen, quoted, span, places);
  }

  /** The text without the spaces and line ends around it, which quotes and blocks may keep. */
  public String trimmed() {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  @Override
  public boolean isAbsent() {
    return text.isEmpty() && !quoted;
  }
}

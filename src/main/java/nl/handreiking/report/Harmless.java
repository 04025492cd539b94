package nl.handreiking.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.handreiking.source.Percent;

/** Sanitises text from third parties, such as titles and addresses. */
public final class Harmless {

  private static final String PLAIN_IN_PATH = "-._~/";

  private Harmless() {}

  /** A single line, without terminal escapes or bidirectional controls. */
  public static String line(String text) {
    return isPlain(text) ? text : cleaned(text);
  }

  /** Whether the text is words of ASCII with one blank in between, as most are. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  private static String cleaned(String text) {
    return text.codePoints()
        .map(c -> isHarmless(c) ? c : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip()
        .replaceAll(" {2,}", " ");
  }

  /** Those that say something, each on a line of its own. */
  public static String lines(List<String> texts) {
    return texts.stream()
        .map(Harmless::line)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** What XML 1.0 and every terminal can show. */
  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** A relative path as a relative reference; RFC 3986 wants spaces and the like encoded. */
  public static String reference(String file) {
    return (file.startsWith("/") ? "file://" : "") + Percent.encoded(file, PLAIN_IN_PATH);
  }
}

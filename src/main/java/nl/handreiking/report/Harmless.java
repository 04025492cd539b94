package nl.handreiking.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Texts that strangers wrote, such as titles and addresses, made harmless. */
public final class Harmless {

  private static final String PLAIN_IN_PATH = "-._~/";

  private Harmless() {}

  /** On one line, and without what could give a terminal orders or turn the reading order. */
  public static String line(String text) {
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
    StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
    for (byte octet : file.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN_IN_PATH.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append("%%%02X".formatted((int) c));
      }
    }
    return uri.toString();
  }
}

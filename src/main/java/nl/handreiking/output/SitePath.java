package nl.handreiking.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The place of a file in a site: relative, with forward slashes, and the same file on every disk.
 * So no segment is empty, {@code .} or {@code ..}, has a character that Windows refuses, ends in a
 * dot or a space, is the name of a Windows device, or is longer than 120 characters; and the text
 * is in Unicode normal form C.
 */
public record SitePath(String value) implements Comparable<SitePath> {

  private static final int MAX_SEGMENT = 120;
  private static final Pattern REFUSED =
      Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F<>:\"|?*\\\\\\uD800-\\uDFFF\\u2028\\u2029\\uFFFD]");
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\\u00B9\\u00B2\\u00B3])\\s*(\\..*)?");
  private static final String PLAIN_IN_HREF = "-._~!$'()*+,;=@";
  private static final String HEX = "0123456789ABCDEF";

  public SitePath {
    if (!nfc(value).equals(value) || !isSafe(value)) {
      throw new IllegalArgumentException("not a safe path in a site: " + value);
    }
  }

  /** The path of a text, which may be in another Unicode normal form, as names on a Mac are. */
  public static SitePath of(String text) {
    return new SitePath(nfc(text));
  }

  /** Whether {@link #of} takes a text: ask this for names that come from outside. */
  public static boolean isSafe(String text) {
    String path = nfc(text);
    return !REFUSED.matcher(path).find()
        && segments(path).stream().allMatch(SitePath::isSafeSegment);
  }

  /** The address of this file as a link in the page {@code from}, percent-encoded. */
  public String relativeTo(SitePath from) {
    List<String> own = segments(value);
    List<String> theirs = segments(from.value);
    int shared = 0;
    while (shared < Math.min(own.size(), theirs.size()) - 1
        && own.get(shared).equals(theirs.get(shared))) {
      shared++;
    }
    StringBuilder href = new StringBuilder("../".repeat(theirs.size() - 1 - shared));
    encode(String.join("/", own.subList(shared, own.size())), href);
    return href.toString();
  }

  /** The same for all paths that Windows takes for one. */
  String caseFolded() {
    return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static List<String> segments(String text) {
    return List.of(text.split("/", -1));
  }

  private static boolean isSafeSegment(String segment) {
    return !segment.isEmpty()
        && segment.length() <= MAX_SEGMENT
        && !segment.endsWith(".")
        && !segment.startsWith(" ")
        && !segment.endsWith(" ")
        && !DEVICE.matcher(segment).matches();
  }

  private static void encode(String path, StringBuilder href) {
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c == '/' || isPlain(c)) {
        href.append(c);
      } else {
        href.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN_IN_HREF.indexOf(c) >= 0;
  }
}

package nl.handreiking.output;

import java.text.Normalizer;
import java.util.Locale;
import nl.handreiking.source.Percent;
import nl.handreiking.source.WindowsNames;

/**
 * The place of a file in a site: relative, with forward slashes, and the same file on every disk.
 * So no segment is empty, {@code .} or {@code ..}, has a character that Windows refuses, ends in a
 * dot or a space, is the name of a Windows device, or is longer than 120 characters; and the text
 * is in Unicode normal form C.
 */
public record SitePath(String value) implements Comparable<SitePath> {

  private static final int MAX_SEGMENT = 120;
  private static final String REFUSED = "<>:\"|?*\\\u2028\u2029\uFFFD";
  private static final String PLAIN_IN_HREF = "-._~!$'()*+,;=@/";

  /** Below this character, every text is in normal form C. */
  private static final char FIRST_COMBINING = '\u0300';

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
    return !hasRefused(path) && hasSafeSegments(path);
  }

  /** The address of this file as a link in the page {@code from}, percent-encoded. */
  public String relativeTo(SitePath from) {
    int shared = 0;
    int slash = value.indexOf('/');
    while (slash >= 0 && from.value.startsWith(value.substring(shared, slash + 1), shared)) {
      shared = slash + 1;
      slash = value.indexOf('/', shared);
    }
    StringBuilder href = new StringBuilder(value.length() + 16);
    for (int up = from.value.indexOf('/', shared); up >= 0; up = from.value.indexOf('/', up + 1)) {
      href.append("../");
    }
    return href + Percent.encoded(value.substring(shared), PLAIN_IN_HREF);
  }

  /** The same for all paths that Windows takes for one. */
  String caseFolded() {
    return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** By hand, like the hash code: what Java makes for a record takes milliseconds to begin. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SitePath that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
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
    return text.chars().anyMatch(c -> c >= FIRST_COMBINING)
        ? Normalizer.normalize(text, Normalizer.Form.NFC)
        : text;
  }

  private static boolean hasRefused(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (Character.isISOControl(c) || REFUSED.indexOf(c) >= 0 || isLoneSurrogate(path, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoneSurrogate(String path, int i) {
    char c = path.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 == path.length() || !Character.isLowSurrogate(path.charAt(i + 1))
        : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(path.charAt(i - 1)));
  }

  private static boolean hasSafeSegments(String path) {
    int start = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
      if (!isSafeSegment(path.substring(start, end))) {
        return false;
      }
      start = end + 1;
    }
    return isSafeSegment(path.substring(start));
  }

  private static boolean isSafeSegment(String segment) {
    return !segment.isEmpty()
        && segment.length() <= MAX_SEGMENT
        && !segment.endsWith(".")
        && !segment.startsWith(" ")
        && !segment.endsWith(" ")
        && !WindowsNames.isDevice(segment);
  }
}

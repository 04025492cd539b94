package nl.handreiking.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The destination of a link or picture, as written. */
final class Destination {

  /** Schemes that run code or show content of their own in the name of the page. */
  private static final Set<String> UNSAFE =
      Set.of("javascript", "vbscript", "data", "file", "blob");

  private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");

  /** Browsers skip blanks and control characters in a scheme (WHATWG URL, basic URL parser). */
  private static final Pattern SKIPPED = Pattern.compile("[\\x00-\\x20]+");

  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=";
  private static final String HEX = "0123456789ABCDEF";

  private Destination() {}

  /** Whether a browser that follows it could run what an editor wrote. */
  static boolean isUnsafe(String destination) {
    Matcher scheme = SCHEME.matcher(SKIPPED.matcher(destination).replaceAll(""));
    return scheme.lookingAt() && UNSAFE.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }

  /**
   * Percent-encodes all but what may stand in an address (RFC 3986, section 2); an escape that is
   * there already stays.
   */
  static String percentEncoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length() + 16);
    int i = 0;
    while (i < address.length()) {
      int c = address.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isPlain(c) || (c == '%' && isEscape(address, i))) {
        encoded.appendCodePoint(c);
      } else {
        encode(address.substring(i, next), encoded);
      }
      i = next;
    }
    return encoded.toString();
  }

  private static boolean isPlain(int c) {
    boolean letterOrDigit =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letterOrDigit || ALLOWED.indexOf(c) >= 0;
  }

  private static boolean isEscape(String address, int at) {
    return at + 2 < address.length()
        && Character.digit(address.charAt(at + 1), 16) >= 0
        && Character.digit(address.charAt(at + 2), 16) >= 0;
  }

  private static void encode(String character, StringBuilder out) {
    for (byte b : character.getBytes(UTF_8)) {
      out.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
    }
  }
}

package nl.handreiking.source;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Percent-encodes the UTF-8 octets of a text (RFC 3986, section 2.1), with upper-case digits. */
public final class Percent {

  /** All that may stand in an address besides letters, digits and escapes, but for brackets. */
  private static final String IN_ADDRESS = "-._~:/?#@!$&'()*+,;=";

  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  /** An address as written, with all encoded that may not stand in one; escapes stay. */
  public static String address(String address) {
    return completed(address, IN_ADDRESS);
  }

  /**
   * Part of an address that may hold escapes already: these stay.
   *
   * @param kept what stays besides ASCII letters and digits; all of it ASCII
   */
  public static String completed(String part, String kept) {
    return encoded(part, kept, true);
  }

  /**
   * Plain text, in which a percent sign means itself.
   *
   * @param kept what stays besides ASCII letters and digits; all of it ASCII
   */
  public static String encoded(String text, String kept) {
    return encoded(text, kept, false);
  }

  private static String encoded(String text, String kept, boolean escapesStay) {
    if (text.chars().allMatch(c -> stays((char) c, kept))) {
      return text;
    }
    byte[] octets = text.getBytes(UTF_8);
    StringBuilder out = new StringBuilder(octets.length + 16);
    for (int i = 0; i < octets.length; i++) {
      char c = (char) (octets[i] & 0xFF);
      boolean escape = escapesStay && c == '%' && isEscape(octets, i);
      if (escape || stays(c, kept)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return out.toString();
  }

  private static boolean stays(char c, String kept) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || kept.indexOf(c) >= 0;
  }

  private static boolean isEscape(byte[] octets, int at) {
    return at + 2 < octets.length && isHex(octets[at + 1]) && isHex(octets[at + 2]);
  }

  private static boolean isHex(byte octet) {
    return Character.digit((char) (octet & 0xFF), 16) >= 0;
  }
}

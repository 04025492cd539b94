package nl.handreiking.serve;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The path that a request asks for, decoded once: UTF-8 in percent-encoding (RFC 3986). It is
 * looked up among the paths of the site as it is, and so never reaches a disk.
 */
final class RequestPath {

  private RequestPath() {}

  /** The decoded path with its leading slash; empty when it cannot be the path of a page. */
  static Optional<String> of(URI requested) {
    String raw = requested.getRawPath();
    boolean plain = !requested.isAbsolute() && requested.getRawAuthority() == null;
    return plain && raw != null && raw.startsWith("/") ? decoded(raw) : Optional.empty();
  }

  private static Optional<String> decoded(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int value = c == '%' ? escaped(raw, i) : c;
      boolean hidden = c == '%' && value == '/';
      if (hidden || value < ' ' || value == 0x7F || value > 0xFF || (c != '%' && c > 0x7F)) {
        return Optional.empty();
      }
      bytes.write(value);
      i += c == '%' ? 2 : 0;
    }
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(all).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  /** The byte that is written as a percent sign and two digits, or -1. */
  private static int escaped(String raw, int percent) {
    if (percent + 2 >= raw.length()) {
      return -1;
    }
    int high = Character.digit(raw.charAt(percent + 1), 16);
    int low = Character.digit(raw.charAt(percent + 2), 16);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }
}

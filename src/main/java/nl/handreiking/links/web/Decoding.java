package nl.handreiking.links.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Decompresses a body (RFC 9110, section 8.4.1) up to the size limit. */
final class Decoding {

  private static final int ZLIB_METHOD = 8;

  private static final int MOST_LAYERS = 4;
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Set<String> KNOWN = Set.of("gzip", "x-gzip", "deflate");

  private Decoding() {}

  /**
   * The page in the bytes that came.
   *
   * @param cut whether more would have come
   * @throws IOException if they are damaged, or end too soon though all of them came
   */
  static Body decode(byte[] received, boolean cut, String encoding) throws IOException {
    List<String> names = names(encoding);
    if (names.isEmpty() || received.length == 0 || isText(names, received)) {
      return new Body(received, cut);
    }
    if (!KNOWN.containsAll(names)) {
      return Body.UNREADABLE;
    }
    try (InputStream decoded = decoder(names, received)) {
      return capped(decoded, cut);
    }
  }

  /** In the order in which they were applied. */
  private static List<String> names(String encoding) {
    return COMMA
        .splitAsStream(encoding.toLowerCase(Locale.ROOT))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals("identity"))
        .limit(MOST_LAYERS)
        .toList();
  }

  /** Some servers write the charset, or anything else, where the encoding belongs. */
  private static boolean isText(List<String> names, byte[] received) {
    String start = new String(received, 0, Math.min(received.length, 64), ISO_8859_1);
    return !KNOWN.containsAll(names)
        && start.replaceFirst("^ï»¿", "").stripLeading().startsWith("<");
  }

  private static Body capped(InputStream decoded, boolean cut) throws IOException {
    Bytes page = new Bytes(Body.MAX_BYTES);
    byte[] part = new byte[8192];
    try {
      for (int count = decoded.read(part); count >= 0; count = decoded.read(part)) {
        if (!page.add(part, count)) {
          return new Body(page.toArray(), true);
        }
      }
    } catch (EOFException end) {
      if (!cut) {
        throw end;
      }
    }
    return new Body(page.toArray(), cut);
  }

  private static InputStream decoder(List<String> names, byte[] received) throws IOException {
    InputStream in = new ByteArrayInputStream(received);
    for (int i = names.size() - 1; i >= 0; i--) {
      in = names.get(i).equals("deflate") ? inflated(in) : new GZIPInputStream(in);
    }
    return in;
  }

  private static InputStream inflated(InputStream in) throws IOException {
    BufferedInputStream compressed = new BufferedInputStream(in);
    compressed.mark(2);
    byte[] start = compressed.readNBytes(2);
    compressed.reset();
    return new InflaterInputStream(compressed, new Inflater(!isZlib(start)));
  }

  /** Some servers send deflated bytes without the wrapping of RFC 1950. */
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0x0F) == ZLIB_METHOD
        && ((bytes[0] & 0xFF) * 256 + (bytes[1] & 0xFF)) % 31 == 0;
  }
}

package nl.handreiking.links.web;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Decompresses a body (RFC 9110, section 8.4.1) up to the size limit. */
final class Decoding {

  private static final int ZLIB_METHOD = 8;

  private Decoding() {}

  /**
   * The page in the bytes that came.
   *
   * @param cut whether more would have come
   * @throws IOException if they are damaged, or end too soon though all of them came
   */
  static Body decode(byte[] received, boolean cut, String encoding) throws IOException {
    String name = encoding.strip().toLowerCase(Locale.ROOT);
    boolean plain = name.isEmpty() || name.equals("identity");
    if (plain) {
      return new Body(received, cut);
    }
    if (received.length == 0) {
      return new Body(received, cut);
    }
    try (InputStream decoded = decoder(name, received)) {
      return capped(decoded, cut);
    }
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

  private static InputStream decoder(String name, byte[] received) throws IOException {
    InputStream in = new ByteArrayInputStream(received);
    return switch (name) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(received)));
      default -> throw new ZipException("unknown Content-Encoding: " + name);
    };
  }

  /** Some servers send deflated bytes without the wrapping of RFC 1950. */
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0x0F) == ZLIB_METHOD
        && ((bytes[0] & 0xFF) * 256 + (bytes[1] & 0xFF)) % 31 == 0;
  }
}

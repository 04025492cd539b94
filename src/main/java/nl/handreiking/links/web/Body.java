package nl.handreiking.links.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The body of a page, decompressed and truncated to {@link #MAX_BYTES}. */
public final class Body {

  public static final int MAX_BYTES = 2 * 1024 * 1024;

  /** Of an answer whose body is not read. */
  public static final Body NONE = new Body(new byte[0], false);

  /** Of a page in an encoding that cannot be undone here, such as brotli. */
  public static final Body UNREADABLE = new Body(new byte[0], true);

  private final byte[] bytes;
  private final boolean truncated;

  /** Keeps the array: the caller gives it away. */
  public Body(byte[] bytes, boolean truncated) {
    this.bytes = bytes;
    this.truncated = truncated;
  }

  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  public int length() {
    return bytes.length;
  }

  /** Whether the page was longer. */
  public boolean isTruncated() {
    return truncated;
  }
}

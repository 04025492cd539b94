package nl.handreiking.links.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Bytes up to a limit. */
final class Bytes {

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final int limit;

  Bytes(int limit) {
    this.limit = limit;
  }

  /** Keeps the bytes that fit; returns whether all of them did. */
  boolean add(byte[] part, int count) {
    int fitting = Math.min(count, limit - kept.size());
    kept.write(part, 0, fitting);
    return fitting == count;
  }

  boolean add(ByteBuffer part) {
    byte[] fitting = new byte[Math.min(part.remaining(), limit - kept.size())];
    part.get(fitting);
    kept.write(fitting, 0, fitting.length);
    return !part.hasRemaining();
  }

  byte[] toArray() {
    return kept.toByteArray();
  }
}

package nl.handreiking.site.theme;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gathers a page in UTF-8. Nearly all of a page is ASCII, which needs no encoder. A character of
 * two halves has to come in one piece: templates cut texts only where a character is escaped.
 */
final class Utf8Writer extends Writer {

  private byte[] bytes;
  private int length;

  Utf8Writer(int size) {
    bytes = new byte[size];
  }

  @Override
  public void write(char[] text, int offset, int count) {
    makeRoom(count);
    int end = offset + count;
    for (int i = offset; i < end; i++) {
      char c = text[i];
      if (c >= 0x80) {
        append(new String(text, i, end - i));
        return;
      }
      bytes[length++] = (byte) c;
    }
  }

  @Override
  public void write(String text, int offset, int count) {
    append(text.substring(offset, offset + count));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void append(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    makeRoom(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  private void makeRoom(int count) {
    if (count > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
    }
  }
}

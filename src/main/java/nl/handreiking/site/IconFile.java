package nl.handreiking.site;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** An {@code .ico} file, for browsers that show no SVG as an icon and for those who ask for it. */
final class IconFile {

  private static final int HEAD = 22;
  private static final short ICON = 1;
  private static final short ONE = 1;
  private static final short BITS = 32;

  private IconFile() {}

  /**
   * An icon with one picture.
   *
   * @param size the width and the height in pixels, at most 255
   */
  static byte[] of(byte[] png, int size) {
    return ByteBuffer.allocate(HEAD + png.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0)
        .putShort(ICON)
        .putShort(ONE)
        .put((byte) size)
        .put((byte) size)
        .putShort((short) 0)
        .putShort(ONE)
        .putShort(BITS)
        .putInt(png.length)
        .putInt(HEAD)
        .put(png)
        .array();
  }
}

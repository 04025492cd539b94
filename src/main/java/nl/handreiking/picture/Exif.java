package nl.handreiking.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads from EXIF how a camera was held. */
final class Exif {

  private static final int ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;

  private Exif() {}

  /** The orientation, 1 to 8, from TIFF data that begins at a place; 1 when it says none. */
  static int orientation(ByteBuffer all, int start) {
    ByteBuffer in = all.duplicate().position(start).slice();
    try {
      in.order(in.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = in.getInt(4);
      int entries = in.getShort(directory) & 0xffff;
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + i * 12;
        if ((in.getShort(entry) & 0xffff) == ORIENTATION) {
          int found = in.getShort(entry + 8);
          return found >= 1 && found <= 8 ? found : UPRIGHT;
        }
      }
    } catch (IndexOutOfBoundsException broken) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }
}

package nl.handreiking.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decodes a picture, turns it upright, makes it as wide as asked and encodes the pixels alone. */
final class PictureMaker {

  private static final float QUALITY = 0.82f;

  /** From so many pixels on, some readers take hundreds of megabytes. */
  private static final long LARGE = 20_000_000;

  private static final Object LARGE_ONE_AT_A_TIME = new Object();

  private PictureMaker() {}

  static byte[] make(byte[] original, PictureHeader header, PictureSize wanted, String format)
      throws IOException {
    return encoded(drawn(decoded(original, header, wanted), header, wanted), format);
  }

  /**
   * Of a large photo, only every so many pixels are read. The reader is that of the format in the
   * header: readers of other formats complain on the console about bytes that they do not know.
   */
  static BufferedImage decoded(byte[] bytes, PictureHeader header, PictureSize wanted)
      throws IOException {
    if (header.pixels() < LARGE) {
      return read(bytes, header, wanted);
    }
    synchronized (LARGE_ONE_AT_A_TIME) {
      return read(bytes, header, wanted);
    }
  }

  private static BufferedImage read(byte[] bytes, PictureHeader header, PictureSize wanted)
      throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(header.format().name());
      if (!readers.hasNext()) {
        throw new IOException("no reader for this picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        ImageReadParam how = reader.getDefaultReadParam();
        int stored = header.onItsSide() ? header.height() : header.width();
        int step = Math.max(1, stored / (2 * wanted.width()));
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage drawn(
      BufferedImage stored, PictureHeader header, PictureSize wanted) {
    boolean alpha = stored.getColorModel().hasAlpha();
    int kind = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage result = new BufferedImage(wanted.width(), wanted.height(), kind);
    Graphics2D pen = result.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.scale(wanted.width(), wanted.height());
    pen.transform(turn(header.orientation()));
    pen.scale(1.0 / stored.getWidth(), 1.0 / stored.getHeight());
    pen.drawImage(stored, 0, 0, null);
    pen.dispose();
    return result;
  }

  /** From the unit square as stored to the unit square as seen. */
  private static AffineTransform turn(int orientation) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, 1, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, 1, 1);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, 1);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, 1, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, 1, 1);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, 1);
      default -> new AffineTransform();
    };
  }

  static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}

package nl.handreiking.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a picture file says before its pixels; nothing is decoded for it.
 *
 * @param width as stored, before it is turned
 * @param height as stored
 * @param orientation that of EXIF, 1 to 8
 * @param clean whether the file holds nothing but what is needed to show it
 * @param transparent whether parts of it may be
 */
public record PictureHeader(
    PictureFormat format,
    int width,
    int height,
    int orientation,
    boolean clean,
    boolean transparent) {

  /** A photo of 12,000 by 12,000 passes; only every so many of its pixels are kept. */
  private static final long MAX_PIXELS = 300_000_000L;

  /** The reader of WebP keeps all pixels, and takes half a minute for so many. */
  private static final long MAX_PIXELS_OF_WEBP = 100_000_000L;

  private static final Set<String> NEEDED_IN_PNG =
      Set.of("IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "IDAT", "IEND");

  /** The header of a picture; none when it makes no sense. */
  public static Optional<PictureHeader> of(byte[] bytes) {
    try {
      if (PictureFormat.isSvg(bytes)) {
        return SvgFile.of(bytes).map(SvgFile::size).map(PictureHeader::ofSvg);
      }
      return read(ByteBuffer.wrap(bytes)).filter(header -> header.width > 0 && header.height > 0);
    } catch (IndexOutOfBoundsException cutOff) {
      return Optional.empty();
    }
  }

  /** Whether it is a drawing or has transparent parts, which a JPEG would spoil. */
  boolean lossless() {
    return format == PictureFormat.PNG
        || format == PictureFormat.SVG
        || (format == PictureFormat.WEBP && transparent);
  }

  /** Whether it is turned by a quarter, so that its width is its height. */
  boolean onItsSide() {
    return orientation > 4;
  }

  public boolean tooLarge() {
    return pixels() > (format == PictureFormat.WEBP ? MAX_PIXELS_OF_WEBP : MAX_PIXELS)
        && format != PictureFormat.SVG;
  }

  long pixels() {
    return (long) width * height;
  }

  private static PictureHeader ofSvg(PictureSize size) {
    return new PictureHeader(PictureFormat.SVG, size.width(), size.height(), 1, false, true);
  }

  private static Optional<PictureHeader> read(ByteBuffer in) {
    if (text(in, 1, 3).equals("PNG")) {
      return Optional.of(png(in));
    }
    if ((in.getShort(0) & 0xffff) == 0xffd8) {
      return jpeg(in);
    }
    boolean webp = text(in, 0, 4).equals("RIFF") && text(in, 8, 4).equals("WEBP");
    return webp ? webp(in.order(ByteOrder.LITTLE_ENDIAN)) : Optional.empty();
  }

  private static PictureHeader png(ByteBuffer in) {
    boolean clean = true;
    int orientation = 1;
    int at = 8;
    while (at + 8 <= in.limit()) {
      int size = in.getInt(at);
      String chunk = text(in, at + 4, 4);
      clean &= NEEDED_IN_PNG.contains(chunk);
      if (chunk.equals("eXIf")) {
        orientation = Exif.orientation(in, at + 8);
      }
      if (size < 0 || size > in.limit() - at - 12) {
        clean = false;
        break;
      }
      at += size + 12;
      if (chunk.equals("IEND")) {
        clean &= at == in.limit();
        break;
      }
    }
    return new PictureHeader(
        PictureFormat.PNG, in.getInt(16), in.getInt(20), orientation, clean, true);
  }

  private static Optional<PictureHeader> jpeg(ByteBuffer in) {
    int orientation = 1;
    int at = 2;
    while (at < in.limit()) {
      int marker = in.getShort(at) & 0xffff;
      if (marker == 0xffff) {
        at++;
        continue;
      }
      int size = in.getShort(at + 2) & 0xffff;
      if (isFrame(marker)) {
        int height = in.getShort(at + 5) & 0xffff;
        int width = in.getShort(at + 7) & 0xffff;
        return Optional.of(
            new PictureHeader(PictureFormat.JPEG, width, height, orientation, false, false));
      }
      if (marker < 0xff01 || size < 2) {
        return Optional.empty();
      }
      if (marker == 0xffe1 && text(in, at + 4, 6).equals("Exif\0\0")) {
        orientation = Exif.orientation(in, at + 10);
      }
      at += size + 2;
    }
    return Optional.empty();
  }

  /** SOF0 to SOF15, without the tables that lie between them. */
  private static boolean isFrame(int marker) {
    boolean table = List.of(0xffc4, 0xffc8, 0xffcc).contains(marker);
    return marker >= 0xffc0 && marker <= 0xffcf && !table;
  }

  private static Optional<PictureHeader> webp(ByteBuffer in) {
    return switch (text(in, 12, 4)) {
      case "VP8 " -> webp(in.getShort(26) & 0x3fff, in.getShort(28) & 0x3fff, 1, false);
      case "VP8L" -> {
        int bits = in.getInt(21);
        yield webp((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1, 1, true);
      }
      case "VP8X" ->
          webp(
              (in.getInt(24) & 0xffffff) + 1,
              (in.getInt(26) >>> 8) + 1,
              extendedOrientation(in),
              (in.get(20) & 0x10) != 0);
      default -> Optional.empty();
    };
  }

  private static Optional<PictureHeader> webp(
      int width, int height, int orientation, boolean transparent) {
    return Optional.of(
        new PictureHeader(PictureFormat.WEBP, width, height, orientation, false, transparent));
  }

  private static int extendedOrientation(ByteBuffer in) {
    int at = 12;
    while (at + 8 <= in.limit()) {
      int size = in.getInt(at + 4);
      if (text(in, at, 4).equals("EXIF")) {
        boolean named = text(in, at + 8, 6).equals("Exif\0\0");
        return Exif.orientation(in, named ? at + 14 : at + 8);
      }
      if (size < 0 || size > in.limit() - at - 8) {
        return 1;
      }
      at += 8 + size + size % 2;
    }
    return 1;
  }

  private static String text(ByteBuffer in, int at, int length) {
    byte[] bytes = new byte[length];
    in.get(at, bytes);
    return new String(bytes, ISO_8859_1);
  }
}

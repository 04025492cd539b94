package nl.handreiking.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.handreiking.output.FileStore;
import nl.handreiking.source.Sha256;
import nl.handreiking.source.SourceSpan;

/**
 * A picture of an editor as readers get it.
 *
 * @param name that of the editor's file
 */
public record WebPicture(String name, Path file, SourceSpan span, PictureHeader header) {

  /** To be changed with anything that changes the bytes that the same picture gives. */
  private static final String MAKER = "picture3";

  private static final List<Integer> SMALLER = List.of(400, 800);

  /**
   * Reads what the file says of itself.
   *
   * @throws PictureFault when it makes no sense
   */
  public static WebPicture of(String name, Path file, SourceSpan span) {
    PictureHeader header =
        PictureHeader.of(read(file))
            .orElseThrow(() -> new PictureFault(PictureFault.DAMAGED, name, span));
    return new WebPicture(name, file, span, header);
  }

  public PictureSize size() {
    return PictureSize.upright(header).within(PictureSize.MOST);
  }

  /** The sizes in which a browser may ask for it, from small to large; the last is the whole. */
  public List<PictureSize> sizes() {
    PictureSize whole = size();
    if (isSvg()) {
      return List.of(whole);
    }
    return Stream.concat(
            SMALLER.stream().filter(most -> most < whole.width()).map(whole::within),
            Stream.of(whole))
        .toList();
  }

  /** The name of the file in one of its sizes; a WebP becomes a format that every program shows. */
  public String name(PictureSize size) {
    if (isSvg()) {
      return name;
    }
    String format = isPng() ? ".png" : ".jpg";
    String full = header.format() == PictureFormat.WEBP ? name + format : name;
    return size.equals(size()) ? full : full + "." + size.width() + format;
  }

  /** Whether what is made is a PNG; else it is a JPEG. */
  public boolean isPng() {
    return header.lossless();
  }

  /** The bytes in one of its sizes, made unless the store has them. */
  public byte[] bytes(PictureSize size, FileStore store) {
    byte[] original = read(file);
    if (isSvg()) {
      return drawing(original).bytes();
    }
    return size.equals(size()) ? whole(original, store) : copy(original, size, store);
  }

  private byte[] whole(byte[] original, FileStore store) {
    return store.file(key(original, size()), () -> make(original, size())).bytes();
  }

  /** A large photo can take seconds to decode: its copies are made of the whole. */
  private byte[] copy(byte[] original, PictureSize size, FileStore store) {
    return store.file(key(original, size), () -> smaller(whole(original, store), size)).bytes();
  }

  private static String key(byte[] original, PictureSize size) {
    return MAKER + Sha256.hex(original) + "w" + size.width();
  }

  private byte[] smaller(byte[] whole, PictureSize size) {
    PictureHeader made =
        PictureHeader.of(whole)
            .orElseThrow(() -> new PictureFault(PictureFault.DAMAGED, name, span));
    return made(() -> PictureMaker.make(whole, made, size, isPng() ? "png" : "jpeg"));
  }

  /** The bytes in pixels, for programs that show no drawings. */
  public byte[] pixels(FileStore store) {
    return isSvg()
        ? made(() -> SvgMaker.png(drawing(read(file)).bytes(), pixelSize()))
        : bytes(size(), store);
  }

  /**
   * Makes it small, only to see that this can be done.
   *
   * @throws PictureFault when it cannot
   */
  public void tryOut() {
    if (!isSvg()) {
      make(read(file), sizes().get(0));
    }
  }

  /** What a drawing would lose that may be missed. */
  public static Set<String> removed(byte[] file) {
    return SvgFile.of(file).map(SvgFile::removed).orElse(Set.of());
  }

  /** A drawing has none of its own, and is made as wide as a picture can be. */
  private PictureSize pixelSize() {
    int width =
        Math.max(
            1,
            Math.min(
                PictureSize.MOST,
                (int) (PictureSize.MOST * (double) header.width() / header.height())));
    return new PictureSize(
        width, Math.max(1, (int) Math.round((double) width * header.height() / header.width())));
  }

  private boolean isSvg() {
    return header.format() == PictureFormat.SVG;
  }

  private SvgFile drawing(byte[] original) {
    return SvgFile.of(original)
        .orElseThrow(() -> new PictureFault(PictureFault.DAMAGED, name, span));
  }

  /** A clean picture is only decoded to see whether it is whole. */
  private byte[] make(byte[] original, PictureSize size) {
    return made(
        () -> {
          if (header.clean() && size.equals(PictureSize.upright(header))) {
            PictureMaker.decoded(original, header, size);
            return original;
          }
          return PictureMaker.make(original, header, size, isPng() ? "png" : "jpeg");
        });
  }

  /** Readers fail in many ways over damaged bytes; none of them says more than that. */
  private byte[] made(Maker maker) {
    try {
      return maker.make();
    } catch (PictureFault fault) {
      throw fault;
    } catch (OutOfMemoryError tooLarge) {
      throw new PictureFault(PictureFault.TOO_LARGE, name, span, tooLarge);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new PictureFault(PictureFault.DAMAGED, name, span, broken);
    }
  }

  /** Makes the bytes of a picture. */
  @FunctionalInterface
  private interface Maker {
    byte[] make() throws IOException;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nl.handreiking.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  private static final String MAKER = "picture1";

  private static final List<Integer> SMALLER = List.of(400, 800);

  /**
   * Reads what the file says of itself.
   *
   * @throws PictureFault when it makes no sense
   */
  public static WebPicture of(String name, Path file, SourceSpan span) {
    PictureHeader header =
        PictureHeader.of(read(file)).orElseThrow(() -> new PictureFault(name, span));
    return new WebPicture(name, file, span, header);
  }

  public PictureSize size() {
    return PictureSize.upright(header).within(PictureSize.MOST);
  }

  /** The sizes in which a browser may ask for it, from small to large; the last is the whole. */
  public List<PictureSize> sizes() {
    PictureSize whole = size();
    return Stream.concat(
            SMALLER.stream().filter(most -> most < whole.width()).map(whole::within),
            Stream.of(whole))
        .toList();
  }

  /** The name of the file in one of its sizes; a WebP becomes a format that every program shows. */
  public String name(PictureSize size) {
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
    if (header.clean() && size.equals(PictureSize.upright(header))) {
      return original;
    }
    String key = MAKER + Sha256.hex(original) + "w" + size.width();
    return store.file(key, () -> make(original, size)).bytes();
  }

  private byte[] make(byte[] original, PictureSize size) {
    try {
      return PictureMaker.make(original, header, size, isPng() ? "png" : "jpeg");
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw new PictureFault(name, span, broken);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

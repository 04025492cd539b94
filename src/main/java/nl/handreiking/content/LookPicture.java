package nl.handreiking.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.stream.Stream;
import nl.handreiking.source.Problems;

/** A picture of {@code vormgeving/}, which goes elsewhere as it is: so its size must be right. */
enum LookPicture {
  SOCIAL("social.png", 1200, 630),
  TOUCH_ICON("apple-touch-icon.png", 180, 180);

  /** The signature of PNG, then the length and the name of its first chunk. */
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;

  private static final int SIZE_AT = 16;
  private static final int HEAD = SIZE_AT + 2 * Integer.BYTES;

  private final String name;
  private final int width;
  private final int height;

  LookPicture(String name, int width, int height) {
    this.name = name;
    this.width = width;
    this.height = height;
  }

  /** Whether a file is fit to use; else its problem is reported. */
  static boolean isRight(ContentFile file, Problems problems) {
    return Stream.of(values())
        .filter(picture -> file.path().equals(Layout.LOOK + picture.name))
        .allMatch(picture -> picture.fits(file, problems));
  }

  private boolean fits(ContentFile file, Problems problems) {
    try (InputStream in = Files.newInputStream(file.file())) {
      ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD));
      if (head.remaining() == HEAD
          && head.getLong(0) == SIGNATURE
          && head.getInt(SIZE_AT) == width
          && head.getInt(SIZE_AT + Integer.BYTES) == height) {
        return true;
      }
      problems.report(
          ContentRules.LOOK_PICTURE,
          file.span(),
          name,
          Integer.toString(width),
          Integer.toString(height));
    } catch (IOException e) {
      problems.report(ContentRules.UNREADABLE, file.span(), file.shown());
    }
    return false;
  }
}

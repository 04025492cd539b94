package nl.handreiking.picture;

/** Width and height in pixels, as a reader sees them. */
public record PictureSize(int width, int height) {

  /** As wide as a page ever shows a picture, on screens with two pixels for each. */
  public static final int MOST = 1600;

  public PictureSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + " × " + height);
    }
  }

  static PictureSize upright(PictureHeader header) {
    return header.onItsSide()
        ? new PictureSize(header.height(), header.width())
        : new PictureSize(header.width(), header.height());
  }

  /** The same form, no wider than this. */
  PictureSize within(int most) {
    return width <= most
        ? this
        : new PictureSize(most, (int) Math.max(1, Math.round((double) height * most / width)));
  }
}

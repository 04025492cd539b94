package nl.handreiking.site.figure;

import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.model.Figure.Pictogram;

/** Persons in one row, or in two when there are many, of whom the first ones are coloured. */
public final class PictogramDrawing {

  private static final double WIDTH = 32;
  private static final double HEIGHT = 72;
  private static final double GAP = 8;
  private static final int LONGEST_ROW = 10;

  /** Head and body, in a box of 32 by 72. */
  private static final String HEAD = "M16 2a9 9 0 1 1 0 18a9 9 0 1 1 0-18z";

  private static final String BODY =
      "M9 23h14a8 8 0 0 1 8 8v16a3.5 3.5 0 0 1-7 0v20a3 3 0 0 1-3 3h-10a3 3 0 0 1-3-3v-20"
          + "a3.5 3.5 0 0 1-7 0v-16a8 8 0 0 1 8-8z";

  private PictogramDrawing() {}

  public static HtmlFragment draw(Pictogram data) {
    int perRow = data.of() <= LONGEST_ROW ? data.of() : (data.of() + 1) / 2;
    int rows = (data.of() + perRow - 1) / perRow;
    Svg svg = new Svg("pictogram", perRow * (WIDTH + GAP) - GAP, rows * (HEIGHT + GAP) - GAP);
    for (int i = 0; i < data.of(); i++) {
      int row = i / perRow;
      double x = (i % perRow) * (WIDTH + GAP);
      person(svg, x, row * (HEIGHT + GAP), Math.min(1, Math.max(0, data.count() - i)));
    }
    return svg.done();
  }

  /**
   * One person.
   *
   * @param part how much of the person is coloured, from the left, 0 to 1
   */
  private static void person(Svg svg, double x, double y, double part) {
    if (part < 1) {
      shape(svg, "pictogram-person", x, y, WIDTH);
    }
    if (part > 0) {
      shape(svg, "pictogram-person pictogram-person-on", x, y, WIDTH * part);
    }
  }

  /** An inner drawing of a smaller width cuts the person off there. */
  private static void shape(Svg svg, String cssClass, double x, double y, double width) {
    svg.open("svg", "x", x, "y", y, "width", width, "height", HEIGHT, "overflow", "hidden");
    svg.empty("path", "class", cssClass, "d", HEAD + BODY);
    svg.close("svg");
  }
}

package nl.handreiking.export.pptx;

import nl.handreiking.export.pptx.LayoutShapes.Body;
import nl.handreiking.export.pptx.LayoutShapes.Box;

/**
 * Where the text and the tables of one slide stand.
 *
 * @param moved whether the text stands elsewhere than in its layout
 */
record Room(Body text, Box tables, boolean moved) {

  /** How high text is above a table. */
  private static final double ABOVE_TABLE = 1.05;

  private static final double GAP = 0.1;

  static Room of(SlideKind kind, boolean hasText, boolean hasTables) {
    Body text = LayoutShapes.bodyOf(kind);
    if (kind == SlideKind.TABLE || !hasTables) {
      Box all = LayoutShapes.TABLE_BOX;
      return new Room(text, hasText ? below(all, text.box()) : all, false);
    }
    Box box = text.box();
    Box above = new Box(box.x(), box.y(), box.width(), ABOVE_TABLE);
    return hasText ? new Room(text.in(above), below(box, above), true) : new Room(text, box, false);
  }

  /** What of a place is left below text. */
  private static Box below(Box all, Box text) {
    double top = text.y() + text.height() + GAP;
    return new Box(all.x(), top, all.width(), all.y() + all.height() - top);
  }
}

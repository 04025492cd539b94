package nl.handreiking.figure;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.figure.Drawing.PersonShape;
import nl.handreiking.figure.Drawing.Shape;
import nl.handreiking.model.Figure.Data;
import nl.handreiking.model.Figure.Pictogram;
import nl.handreiking.model.Figure.Sociogram;

/** The drawing of each kind of figure. */
public final class Drawings {

  private Drawings() {}

  public static Drawing of(Data data) {
    if (data instanceof Pictogram pictogram) {
      return PictogramDrawing.draw(pictogram);
    }
    return SociogramDrawing.draw((Sociogram) data);
  }

  /** Persons in one row, or in two when there are many, of whom the first ones are coloured. */
  public static final class PictogramDrawing {

    private static final double GAP = 8;
    private static final int LONGEST_ROW = 10;

    private PictogramDrawing() {}

    /** The persons; one who is coloured in part stands there twice. */
    public static Drawing draw(Pictogram data) {
      int perRow = data.of() <= LONGEST_ROW ? data.of() : (data.of() + 1) / 2;
      int rows = (data.of() + perRow - 1) / perRow;
      List<Shape> shapes = new ArrayList<>();
      for (int i = 0; i < data.of(); i++) {
        double x = (i % perRow) * (PersonShape.WIDTH + GAP);
        int row = i / perRow;
        double y = row * (PersonShape.HEIGHT + GAP);
        person(shapes, x, y, Math.min(1, Math.max(0, data.count() - i)));
      }
      double width = perRow * (PersonShape.WIDTH + GAP) - GAP;
      return new Drawing(width, rows * (PersonShape.HEIGHT + GAP) - GAP, shapes);
    }

    /**
     * One person.
     *
     * @param part how much of the person is coloured, from the left, 0 to 1
     */
    private static void person(List<Shape> shapes, double x, double y, double part) {
      if (part < 1) {
        shapes.add(new PersonShape(x, y, PersonShape.WIDTH, false));
      }
      if (part > 0) {
        shapes.add(new PersonShape(x, y, PersonShape.WIDTH * part, true));
      }
    }
  }
}

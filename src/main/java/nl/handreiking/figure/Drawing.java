package nl.handreiking.figure;

import java.util.List;

/**
 * A figure as shapes, without colours and line widths: those belong to the place where it is shown.
 *
 * @param width in units of its own, as are all measures of its shapes, from the top left
 * @param shapes the first lies under all others
 */
public record Drawing(double width, double height, List<Shape> shapes) {

  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /** Shows every shape, in order. */
  public void paint(Painter painter) {
    shapes.forEach(shape -> shape.paint(painter));
  }

  /** Shows the shapes of a drawing in a medium. */
  public interface Painter {

    void person(PersonShape person);

    void line(Line line);

    void named(Named person);
  }

  /** A part of a drawing. */
  public sealed interface Shape {

    void paint(Painter painter);
  }

  /**
   * A person on their feet, in a box of {@link #WIDTH} by {@link #HEIGHT}.
   *
   * @param shown how much of the box is shown, from the left, 0 to {@link #WIDTH}
   * @param coloured whether this is one of those counted
   */
  public record PersonShape(double x, double y, double shown, boolean coloured) implements Shape {

    public static final double WIDTH = 32;
    public static final double HEIGHT = 72;

    /** The head, a circle: its middle and its radius. */
    public static final Point HEAD = new Point(16, 11);

    public static final double HEAD_RADIUS = 9;

    /** The body, as the path of an SVG: straight lines and arcs, clockwise. */
    public static final String BODY =
        "M9 23h14a8 8 0 0 1 8 8v16a3.5 3.5 0 0 1-7 0v20a3 3 0 0 1-3 3h-10a3 3 0 0 1-3-3v-20"
            + "a3.5 3.5 0 0 1-7 0v-16a8 8 0 0 1 8-8z";

    /** Head and body, as the path of an SVG. */
    public static final String OUTLINE = "M16 2a9 9 0 1 1 0 18a9 9 0 1 1 0-18z" + BODY;

    @Override
    public void paint(Painter painter) {
      painter.person(this);
    }
  }

  /** A line between two persons. */
  public record Line(Point from, Point to) implements Shape {

    @Override
    public void paint(Painter painter) {
      painter.line(this);
    }
  }

  /**
   * A person as a circle with a name in it.
   *
   * @param apart whether the person stands apart from the others
   */
  public record Named(Point middle, double radius, String name, boolean apart) implements Shape {

    public static final double FONT_SIZE = 15;

    /** The line that the middle of the name stands on. */
    public Point base() {
      return new Point(middle.x(), middle.y() + FONT_SIZE * 0.35);
    }

    @Override
    public void paint(Painter painter) {
      painter.named(this);
    }
  }
}

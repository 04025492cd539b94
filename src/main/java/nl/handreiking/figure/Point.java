package nl.handreiking.figure;

/** A place in a drawing, in units of the drawing. */
public record Point(double x, double y) {

  double distanceTo(Point other) {
    double dx = x - other.x;
    double dy = y - other.y;
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** The distance to the nearest point of a line from one place to another. */
  double distanceTo(Point from, Point to) {
    double dx = to.x - from.x;
    double dy = to.y - from.y;
    double along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy);
    double nearest = Math.min(1, Math.max(0, along));
    return distanceTo(new Point(from.x + nearest * dx, from.y + nearest * dy));
  }

  /** On which side of the line from one place to another this lies: positive, negative or 0. */
  double side(Point from, Point to) {
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
  }

  /** Whether the lines a–b and c–d cross between their ends. */
  static boolean cross(Point a, Point b, Point c, Point d) {
    return c.side(a, b) * d.side(a, b) < 0 && a.side(c, d) * b.side(c, d) < 0;
  }
}

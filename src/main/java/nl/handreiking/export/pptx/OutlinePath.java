package nl.handreiking.export.pptx;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outline of a shape as Java2D paints it, from the path of an SVG. Of the grammar of paths it
 * knows what outlines of figures have: M, h, v, z, and a for a quarter or a half of a circle,
 * clockwise.
 */
final class OutlinePath {

  /** How far the handles of a curve that stands for a quarter of a circle are, in radii. */
  private static final double HANDLE = 0.5523;

  private static final Pattern COMMAND = Pattern.compile("([a-zA-Z])([^a-zA-Z]*)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

  private final Path2D path = new Path2D.Double();

  private OutlinePath() {}

  static Path2D of(String outline) {
    OutlinePath made = new OutlinePath();
    Matcher command = COMMAND.matcher(outline);
    while (command.find()) {
      List<Double> numbers =
          NUMBER
              .matcher(command.group(2))
              .results()
              .map(MatchResult::group)
              .map(Double::valueOf)
              .toList();
      made.add(command.group(1), numbers);
    }
    return made.path;
  }

  private void add(String command, List<Double> numbers) {
    switch (command) {
      case "M" -> path.moveTo(numbers.get(0), numbers.get(1));
      case "h" -> path.lineTo(x() + numbers.get(0), y());
      case "v" -> path.lineTo(x(), y() + numbers.get(0));
      case "a" -> arc(numbers.get(5), numbers.get(6));
      case "z" -> path.closePath();
      default -> throw new IllegalArgumentException("no outline: " + command);
    }
  }

  private void arc(double dx, double dy) {
    if (dx == 0 || dy == 0) {
      double across = (dx + dy) / 2;
      double along = (dy - dx) / 2;
      quarter(across, along);
      quarter(-along, across);
    } else {
      quarter(dx, dy);
    }
  }

  /** Clockwise, so that where it leads tells along which axis it sets out. */
  private void quarter(double dx, double dy) {
    double x = x() + dx;
    double y = y() + dy;
    if (dx * dy > 0) {
      path.curveTo(x() + dx * HANDLE, y(), x, y - dy * HANDLE, x, y);
    } else {
      path.curveTo(x(), y() + dy * HANDLE, x - dx * HANDLE, y, x, y);
    }
  }

  private double x() {
    return path.getCurrentPoint().getX();
  }

  private double y() {
    return path.getCurrentPoint().getY();
  }
}

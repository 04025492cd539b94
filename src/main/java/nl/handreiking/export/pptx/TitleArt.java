package nl.handreiking.export.pptx;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.handreiking.export.pptx.LayoutShapes.Box;
import nl.handreiking.model.Artwork;
import nl.handreiking.model.ArtworkShape;

/**
 * What the title slide shows beside its text: the circles, lines and rectangles of a drawing of the
 * publication, or else a few plain forms in the colours of the level.
 */
final class TitleArt {

  static final TitleArt NEUTRAL = new TitleArt(List.of());

  private static final Box PLACE = new Box(9.6, 0.75, 3.1, 5.5);
  private static final double TILE = 1.45;
  private static final double STROKE = 2.25;
  private static final String ROUND = "<a:gd name=\"adj\" fmla=\"val 50000\"/>";
  private static final String LEAF =
      "<a:gd name=\"adj1\" fmla=\"val 50000\"/><a:gd name=\"adj2\" fmla=\"val 0\"/>";

  private final List<Artwork> drawing;

  /** Draws a drawing, if there is one. */
  TitleArt(List<Artwork> drawing) {
    this.drawing = List.copyOf(drawing);
  }

  void draw(ShapeXml xml) {
    if (drawing.isEmpty()) {
      tiles(xml);
    } else {
      drawing.forEach(own -> draw(own, xml));
    }
  }

  private static void tiles(ShapeXml xml) {
    tile(xml, 0, 0, "round1Rect", ROUND, "bg2");
    tile(xml, 1, 0, "ellipse", "", "accent6");
    tile(xml, 0, 1, "round2DiagRect", LEAF, "accent6");
    tile(xml, 1, 1, "rect", "", "bg2");
    tile(xml, 0, 2, "ellipse", "", "accent2");
    tile(xml, 1, 2, "round2DiagRect", LEAF, "bg2");
  }

  private static void tile(
      ShapeXml xml, int column, int row, String geometry, String adjust, String colour) {
    Box box =
        new Box(PLACE.x() + column * (TILE + 0.1), PLACE.y() + row * (TILE + 0.1), TILE, TILE);
    xml.shape(geometry, box, ShapeXml.fill(colour), adjust);
  }

  private static void draw(Artwork drawing, ShapeXml xml) {
    double[] view =
        List.of(drawing.viewBox().trim().split("[\\s,]+")).stream()
            .flatMapToDouble(number -> DoubleStream.of(Double.parseDouble(number)))
            .toArray();
    double scale = Math.min(PLACE.width() / view[2], PLACE.height() / view[3]);
    double left = PLACE.x() + (PLACE.width() - view[2] * scale) / 2;
    Frame frame = new Frame(left - view[0] * scale, PLACE.y() - view[1] * scale, scale);
    drawing.allShapes().forEach(shape -> draw(shape, frame, xml));
  }

  private static void draw(ArtworkShape shape, Frame frame, ShapeXml xml) {
    switch (shape.element()) {
      case "line" ->
          xml.line(
              frame.x(shape, "x1"),
              frame.y(shape, "y1"),
              frame.x(shape, "x2"),
              frame.y(shape, "y2"),
              colour(shape),
              STROKE);
      case "circle" -> {
        double radius = Math.max(0, frame.length(shape, "r"));
        Box box =
            new Box(
                frame.x(shape, "cx") - radius,
                frame.y(shape, "cy") - radius,
                2 * radius,
                2 * radius);
        xml.shape("ellipse", box, ShapeXml.fill(colour(shape)), "");
      }
      case "rect" -> {
        Box box =
            new Box(
                frame.x(shape, "x"),
                frame.y(shape, "y"),
                Math.max(0, frame.length(shape, "width")),
                Math.max(0, frame.length(shape, "height")));
        xml.shape("rect", box, ShapeXml.fill(colour(shape)), "");
      }
      default -> {
        // A group is drawn by its shapes, and PowerPoint has no other forms in common with SVG.
      }
    }
  }

  private static String colour(ArtworkShape shape) {
    if (shape.is("dot")) {
      return "accent2";
    }
    return shape.is("reach") ? "accent6" : "bg2";
  }

  /** From the units of a drawing to inches on the slide. */
  private record Frame(double left, double top, double scale) {

    double x(ArtworkShape shape, String attribute) {
      return left + length(shape, attribute);
    }

    double y(ArtworkShape shape, String attribute) {
      return top + length(shape, attribute);
    }

    double length(ArtworkShape shape, String attribute) {
      Optional<Double> number = shape.number(attribute);
      return number.orElse(0.0) * scale;
    }
  }
}

package nl.handreiking.export.pptx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import nl.handreiking.figure.Drawing;
import nl.handreiking.figure.Drawing.Line;
import nl.handreiking.figure.Drawing.Named;
import nl.handreiking.figure.Drawing.PersonShape;
import nl.handreiking.figure.Drawing.Shape;

/**
 * A drawing as PNG in the colours of a deck. Names are drawn as outlines, so that no font of the
 * machine plays a part.
 */
final class FigurePng {

  private static final int WIDTH = 1600;
  private static final int HIGHEST = 1200;

  /** How far the handles of a curve that stands for a quarter of a circle are, in radii. */
  private static final double HANDLE = 0.5523;

  private final Graphics2D canvas;
  private final DeckPalette palette;

  private FigurePng(Graphics2D canvas, DeckPalette palette) {
    this.canvas = canvas;
    this.palette = palette;
  }

  static byte[] of(Drawing drawing, DeckPalette palette) throws IOException {
    double scale = Math.min(WIDTH / drawing.width(), HIGHEST / drawing.height());
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(drawing.width() * scale),
            (int) Math.ceil(drawing.height() * scale),
            BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.scale(scale, scale);
    FigurePng painter = new FigurePng(canvas, palette);
    drawing.shapes().forEach(painter::draw);
    canvas.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private void draw(Shape shape) {
    if (shape instanceof PersonShape person) {
      standing(person);
    } else if (shape instanceof Line line) {
      canvas.setStroke(new BasicStroke(2));
      canvas.setColor(colour(palette.level()));
      canvas.draw(
          new Line2D.Double(line.from().x(), line.from().y(), line.to().x(), line.to().y()));
    } else if (shape instanceof Named person) {
      named(person);
    }
  }

  private void standing(PersonShape person) {
    AffineTransform before = canvas.getTransform();
    canvas.translate(person.x(), person.y());
    canvas.clip(new Rectangle2D.Double(0, 0, person.shown(), PersonShape.HEIGHT));
    canvas.setColor(colour(palette.level()));
    canvas.setStroke(new BasicStroke(1.5f));
    for (java.awt.Shape part : new java.awt.Shape[] {new Ellipse2D.Double(7, 2, 18, 18), body()}) {
      if (person.coloured()) {
        canvas.fill(part);
      }
      canvas.draw(part);
    }
    canvas.setClip(null);
    canvas.setTransform(before);
  }

  /** The body of {@link PersonShape#OUTLINE}. */
  private static Path2D body() {
    Path2D path = new Path2D.Double();
    path.moveTo(9, 23);
    path.lineTo(23, 23);
    quarter(path, 31, 31, true);
    path.lineTo(31, 47);
    quarter(path, 27.5, 50.5, false);
    quarter(path, 24, 47, true);
    path.lineTo(24, 67);
    quarter(path, 21, 70, false);
    path.lineTo(11, 70);
    quarter(path, 8, 67, true);
    path.lineTo(8, 47);
    quarter(path, 4.5, 50.5, false);
    quarter(path, 1, 47, true);
    path.lineTo(1, 31);
    quarter(path, 9, 23, false);
    path.closePath();
    return path;
  }

  /** A quarter of a circle, which sets out along the x axis or along the y axis. */
  private static void quarter(Path2D path, double x, double y, boolean alongX) {
    double fromX = path.getCurrentPoint().getX();
    double fromY = path.getCurrentPoint().getY();
    double dx = (x - fromX) * HANDLE;
    double dy = (y - fromY) * HANDLE;
    if (alongX) {
      path.curveTo(fromX + dx, fromY, x, y - dy, x, y);
    } else {
      path.curveTo(fromX, fromY + dy, x - dx, y, x, y);
    }
  }

  private void named(Named person) {
    double radius = person.radius();
    Ellipse2D circle =
        new Ellipse2D.Double(
            person.middle().x() - radius, person.middle().y() - radius, 2 * radius, 2 * radius);
    canvas.setColor(colour(person.apart() ? DeckPalette.CARD : palette.tint()));
    canvas.fill(circle);
    canvas.setColor(colour(person.apart() ? DeckPalette.DOT : palette.level()));
    canvas.setStroke(
        person.apart()
            ? new BasicStroke(
                4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 6}, 0)
            : new BasicStroke(2));
    canvas.draw(circle);
    canvas.setColor(colour(DeckPalette.INK));
    canvas.fill(
        Letters.outline(person.name(), person.base().x(), person.base().y(), Named.FONT_SIZE));
  }

  private static Color colour(String hex) {
    return new Color(Integer.parseInt(hex, 16));
  }
}

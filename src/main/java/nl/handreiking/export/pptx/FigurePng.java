package nl.handreiking.export.pptx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import nl.handreiking.figure.Drawing;
import nl.handreiking.figure.Drawing.Line;
import nl.handreiking.figure.Drawing.Named;
import nl.handreiking.figure.Drawing.PersonShape;

/**
 * A drawing as PNG in the colours of a deck. Names are drawn as outlines, so that no font of the
 * machine plays a part.
 */
final class FigurePng implements Drawing.Painter {

  private static final int WIDTH = 1600;
  private static final int HIGHEST = 1200;

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
    drawing.paint(painter);
    canvas.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  @Override
  public void line(Line line) {
    canvas.setStroke(new BasicStroke(2));
    canvas.setColor(colour(palette.level()));
    canvas.draw(new Line2D.Double(line.from().x(), line.from().y(), line.to().x(), line.to().y()));
  }

  @Override
  public void person(PersonShape person) {
    AffineTransform before = canvas.getTransform();
    canvas.translate(person.x(), person.y());
    canvas.clip(new Rectangle2D.Double(0, 0, person.shown(), PersonShape.HEIGHT));
    canvas.setColor(colour(palette.level()));
    canvas.setStroke(new BasicStroke(1.5f));
    for (Shape part : List.of(head(), OutlinePath.of(PersonShape.BODY))) {
      if (person.coloured()) {
        canvas.fill(part);
      }
      canvas.draw(part);
    }
    canvas.setClip(null);
    canvas.setTransform(before);
  }

  private static Shape head() {
    double width = 2 * PersonShape.HEAD_RADIUS;
    return new Ellipse2D.Double(
        PersonShape.HEAD.x() - PersonShape.HEAD_RADIUS,
        PersonShape.HEAD.y() - PersonShape.HEAD_RADIUS,
        width,
        width);
  }

  @Override
  public void named(Named person) {
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

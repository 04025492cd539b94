package nl.handreiking.export.pptx;

import java.util.Locale;
import nl.handreiking.figure.Drawing;
import nl.handreiking.figure.Drawing.Line;
import nl.handreiking.figure.Drawing.Named;
import nl.handreiking.figure.Drawing.PersonShape;
import nl.handreiking.figure.Drawing.Shape;

/** A drawing as SVG in the colours of a deck. */
final class DeckFigureSvg {

  private DeckFigureSvg() {}

  static String of(Drawing drawing, DeckPalette palette) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.1f\" height=\"%2$.1f\""
                + " viewBox=\"0 0 %1$.1f %2$.1f\">",
            drawing.width(), drawing.height()));
    for (Shape shape : drawing.shapes()) {
      svg.append(shape(shape, palette));
    }
    return svg.append("</svg>").toString();
  }

  private static String shape(Shape shape, DeckPalette palette) {
    if (shape instanceof PersonShape person) {
      return format(
          "<svg x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" overflow=\"hidden\"><path d=\"%s\""
              + " fill=\"%s\" stroke=\"#%s\" stroke-width=\"1.5\"/></svg>",
          person.x(),
          person.y(),
          person.shown(),
          PersonShape.HEIGHT,
          PersonShape.OUTLINE,
          person.coloured() ? "#" + palette.level() : "none",
          palette.level());
    }
    if (shape instanceof Line line) {
      return format(
          "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#%s\" stroke-width=\"2\"/>",
          line.from().x(), line.from().y(), line.to().x(), line.to().y(), palette.level());
    }
    return named((Named) shape, palette);
  }

  private static String named(Named person, DeckPalette palette) {
    String look =
        person.apart()
            ? format(
                "fill=\"#%s\" stroke=\"#%s\" stroke-width=\"4\" stroke-dasharray=\"2 6\"",
                DeckPalette.CARD, DeckPalette.DOT)
            : format(
                "fill=\"#%s\" stroke=\"#%s\" stroke-width=\"2\"", palette.tint(), palette.level());
    return format(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" %s/><text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\""
            + " text-anchor=\"middle\" font-family=\"Calibri, Carlito, sans-serif\" fill=\"#%s\">%s</text>",
        person.middle().x(),
        person.middle().y(),
        person.radius(),
        look,
        person.base().x(),
        person.base().y(),
        Named.FONT_SIZE,
        DeckPalette.INK,
        person.name().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}

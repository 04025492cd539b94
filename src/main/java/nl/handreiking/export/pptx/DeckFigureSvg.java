package nl.handreiking.export.pptx;

import java.util.Locale;
import nl.handreiking.figure.Drawing;
import nl.handreiking.figure.Drawing.Line;
import nl.handreiking.figure.Drawing.Named;
import nl.handreiking.figure.Drawing.PersonShape;
import nl.handreiking.source.Escapes;

/** A drawing as SVG in the colours of a deck. */
final class DeckFigureSvg implements Drawing.Painter {

  private final DeckPalette palette;
  private final StringBuilder svg = new StringBuilder();

  private DeckFigureSvg(DeckPalette palette) {
    this.palette = palette;
  }

  static String of(Drawing drawing, DeckPalette palette) {
    DeckFigureSvg painter = new DeckFigureSvg(palette);
    painter.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.1f\" height=\"%2$.1f\""
            + " viewBox=\"0 0 %1$.1f %2$.1f\">",
        drawing.width(), drawing.height());
    drawing.paint(painter);
    return painter.svg.append("</svg>").toString();
  }

  @Override
  public void person(PersonShape person) {
    add(
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

  @Override
  public void line(Line line) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#%s\" stroke-width=\"2\"/>",
        line.from().x(), line.from().y(), line.to().x(), line.to().y(), palette.level());
  }

  @Override
  public void named(Named person) {
    String look =
        person.apart()
            ? format(
                "fill=\"#%s\" stroke=\"#%s\" stroke-width=\"4\" stroke-dasharray=\"2 6\"",
                DeckPalette.CARD, DeckPalette.DOT)
            : format(
                "fill=\"#%s\" stroke=\"#%s\" stroke-width=\"2\"", palette.tint(), palette.level());
    add(
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
        Escapes.html(person.name()));
  }

  private void add(String text, Object... values) {
    svg.append(format(text, values));
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}

package nl.handreiking.site.page;

import java.util.Locale;
import nl.handreiking.figure.Drawing;
import nl.handreiking.figure.Drawing.Line;
import nl.handreiking.figure.Drawing.Named;
import nl.handreiking.figure.Drawing.PersonShape;
import nl.handreiking.figure.Drawings;
import nl.handreiking.figure.Point;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.model.Figure;
import nl.handreiking.source.Escapes;

/** Figures as SVG; colours and line widths are left to the style sheet, by class. */
final class FigureSvg implements Drawing.Painter {

  private static final String INK = "currentColor";

  private final Svg svg;

  private FigureSvg(Svg svg) {
    this.svg = svg;
  }

  static HtmlFragment of(Figure figure) {
    Drawing drawing = Drawings.of(figure.data());
    String alternative = figure.alternative().raw();
    Svg svg = new Svg(figure.data().kind(), drawing.width(), drawing.height(), alternative);
    drawing.paint(new FigureSvg(svg));
    return svg.done();
  }

  /** An inner drawing of a smaller width cuts the person off there. */
  @Override
  public void person(PersonShape person) {
    svg.open(
        "svg",
        "x",
        person.x(),
        "y",
        person.y(),
        "width",
        person.shown(),
        "height",
        PersonShape.HEIGHT,
        "overflow",
        "hidden");
    String more = person.coloured() ? " pictogram-person-on" : "";
    svg.empty("path", "class", "pictogram-person" + more, "d", PersonShape.OUTLINE);
    svg.close("svg");
  }

  @Override
  public void line(Line line) {
    Point from = line.from();
    Point to = line.to();
    svg.empty(
        "line",
        "class",
        "sociogram-tie",
        "x1",
        from.x(),
        "y1",
        from.y(),
        "x2",
        to.x(),
        "y2",
        to.y(),
        "stroke",
        INK);
  }

  @Override
  public void named(Named person) {
    String more = person.apart() ? " sociogram-person-apart" : "";
    Point middle = person.middle();
    svg.open("g", "class", "sociogram-person" + more);
    svg.empty("circle", "cx", middle.x(), "cy", middle.y(), "r", person.radius(), "stroke", INK);
    svg.open(
        "text",
        "class",
        "sociogram-name",
        "x",
        person.base().x(),
        "y",
        person.base().y(),
        "font-size",
        Named.FONT_SIZE,
        "text-anchor",
        "middle",
        "fill",
        INK);
    svg.text(person.name()).close("text").close("g");
  }

  /**
   * Writes one drawing, which is a picture with an alternative: browsers take that along into a
   * tagged PDF from here alone. Sizes are in units of the view box, with one decimal.
   */
  static final class Svg {

    private final StringBuilder out = new StringBuilder();

    Svg(String cssClass, double width, double height, String alternative) {
      out.append("<svg class=\"%s\" viewBox=\"0 0 ".formatted(cssClass));
      out.append(number(width)).append(' ').append(number(height));
      out.append("\" role=\"img\" aria-label=\"");
      Escapes.html(alternative, out);
      out.append("\" focusable=\"false\">");
    }

    Svg open(String element, Object... attributes) {
      start(element, attributes);
      out.append('>');
      return this;
    }

    Svg close(String element) {
      out.append("</").append(element).append('>');
      return this;
    }

    Svg empty(String element, Object... attributes) {
      start(element, attributes);
      out.append("/>");
      return this;
    }

    Svg text(String text) {
      Escapes.html(text, out);
      return this;
    }

    HtmlFragment done() {
      return new HtmlFragment(out + "</svg>");
    }

    private void start(String element, Object... attributes) {
      out.append('<').append(element);
      for (int i = 0; i < attributes.length; i += 2) {
        Object value = attributes[i + 1];
        String shown = value instanceof Number size ? number(size.doubleValue()) : value.toString();
        out.append(' ').append(attributes[i]).append("=\"").append(shown).append('"');
      }
    }

    private static String number(double value) {
      String fixed = String.format(Locale.ROOT, "%.1f", value);
      return fixed.endsWith(".0") ? fixed.substring(0, fixed.length() - 2) : fixed;
    }
  }
}

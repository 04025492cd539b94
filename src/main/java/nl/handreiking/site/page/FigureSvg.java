package nl.handreiking.site.page;

import nl.handreiking.figure.Drawing;
import nl.handreiking.figure.Drawing.Line;
import nl.handreiking.figure.Drawing.Named;
import nl.handreiking.figure.Drawing.PersonShape;
import nl.handreiking.figure.Drawings;
import nl.handreiking.figure.Point;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.model.Figure;
import nl.handreiking.model.Figure.Pictogram;

/** Figures as SVG; colours and line widths are left to the style sheet, by class. */
final class FigureSvg implements Drawing.Painter {

  private static final String INK = "currentColor";

  private final Svg svg;

  private FigureSvg(Svg svg) {
    this.svg = svg;
  }

  static HtmlFragment of(Figure figure) {
    Drawing drawing = Drawings.of(figure);
    String cssClass = figure instanceof Pictogram ? "pictogram" : "sociogram";
    Svg svg = new Svg(cssClass, drawing.width(), drawing.height());
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
}

package nl.handreiking.site.figure;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.model.Figure.Person;
import nl.handreiking.model.Figure.Sociogram;

/** Persons as circles with their names in them, and a line between two who have contact. */
public final class SociogramDrawing {

  private static final double FONT_SIZE = 15;

  /** Half of the width of a wide letter, in parts of the font size. */
  private static final double HALF_LETTER = 0.29;

  private static final double SMALLEST_RADIUS = 28;
  private static final double MARGIN = 4;

  private final Sociogram data;
  private final Network network;
  private final double radius;
  private final List<Point> middles;

  private SociogramDrawing(Sociogram data) {
    this.data = data;
    this.network = Network.of(data);
    int longest =
        data.persons().stream().mapToInt(person -> person.name().length()).max().orElse(0);
    this.radius = Math.max(SMALLEST_RADIUS, longest * FONT_SIZE * HALF_LETTER + 5);
    this.middles = fromTopLeft(SociogramLayout.of(network, radius));
  }

  public static HtmlFragment draw(Sociogram data) {
    return new SociogramDrawing(data).draw();
  }

  /** Who has contact with whom: for each person in order, the names of the others. */
  public static List<List<String>> contacts(Sociogram data) {
    Network network = Network.of(data);
    List<List<String>> contacts = new ArrayList<>();
    for (int person = 0; person < data.persons().size(); person++) {
      contacts.add(
          network.contactsOf(person).stream().map(data.persons()::get).map(Person::name).toList());
    }
    return contacts;
  }

  private HtmlFragment draw() {
    double width = middles.stream().mapToDouble(Point::x).max().orElse(0) + radius + MARGIN;
    double height = middles.stream().mapToDouble(Point::y).max().orElse(0) + radius + MARGIN;
    Svg svg = new Svg("sociogram", width, height);
    for (int[] tie : network.ties()) {
      Point from = middles.get(tie[0]);
      Point to = middles.get(tie[1]);
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
          "currentColor");
    }
    for (int person = 0; person < middles.size(); person++) {
      person(svg, person);
    }
    return svg.done();
  }

  private void person(Svg svg, int person) {
    Point middle = middles.get(person);
    String more = network.apart(person) ? " sociogram-person-apart" : "";
    svg.open("g", "class", "sociogram-person" + more);
    svg.empty("circle", "cx", middle.x(), "cy", middle.y(), "r", radius, "stroke", "currentColor");
    svg.open(
        "text",
        "class",
        "sociogram-name",
        "x",
        middle.x(),
        "y",
        middle.y() + FONT_SIZE * 0.35,
        "font-size",
        FONT_SIZE,
        "text-anchor",
        "middle",
        "fill",
        "currentColor");
    svg.text(data.persons().get(person).name()).close("text").close("g");
  }

  private List<Point> fromTopLeft(List<Point> points) {
    double left = points.stream().mapToDouble(Point::x).min().orElse(0) - radius - MARGIN;
    double top = points.stream().mapToDouble(Point::y).min().orElse(0) - radius - MARGIN;
    return points.stream().map(p -> new Point(p.x() - left, p.y() - top)).toList();
  }
}

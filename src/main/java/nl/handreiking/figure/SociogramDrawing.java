package nl.handreiking.figure;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.figure.Drawing.Line;
import nl.handreiking.figure.Drawing.Named;
import nl.handreiking.figure.Drawing.Shape;
import nl.handreiking.model.Figure.Person;
import nl.handreiking.model.Figure.Sociogram;

/** Persons as circles with their names in them, and a line between two who have contact. */
public final class SociogramDrawing {

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
    this.radius = Math.max(SMALLEST_RADIUS, longest * Named.FONT_SIZE * HALF_LETTER + 5);
    this.middles = fromTopLeft(SociogramLayout.of(network, radius));
  }

  public static Drawing draw(Sociogram data) {
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

  private Drawing draw() {
    double width = middles.stream().mapToDouble(Point::x).max().orElse(0) + radius + MARGIN;
    double height = middles.stream().mapToDouble(Point::y).max().orElse(0) + radius + MARGIN;
    List<Shape> shapes = new ArrayList<>();
    for (int[] tie : network.ties()) {
      shapes.add(new Line(middles.get(tie[0]), middles.get(tie[1])));
    }
    for (int person = 0; person < middles.size(); person++) {
      String name = data.persons().get(person).name();
      shapes.add(new Named(middles.get(person), radius, name, network.apart(person)));
    }
    return new Drawing(width, height, shapes);
  }

  private List<Point> fromTopLeft(List<Point> points) {
    double left = points.stream().mapToDouble(Point::x).min().orElse(0) - radius - MARGIN;
    double top = points.stream().mapToDouble(Point::y).min().orElse(0) - radius - MARGIN;
    return points.stream().map(p -> new Point(p.x() - left, p.y() - top)).toList();
  }
}

package nl.handreiking.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.handreiking.figure.Drawing.Line;
import nl.handreiking.figure.Drawing.Named;
import nl.handreiking.model.Figure.Person;
import nl.handreiking.model.Figure.Sociogram;
import nl.handreiking.model.Figure.Tie;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Slug;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;

class SociogramDrawingTest {

  private static final SourceSpan HERE = SourceSpan.wholeFile("x.yaml");

  /** Eight persons: a row of friends, and p7 who hardly belongs. */
  private static final Sociogram CLASS =
      sociogram(8, "0-1 0-2 1-2 2-3 3-4 4-5 3-5 5-6 4-6 0-3 6-7");

  @Test
  void drawsEveryPersonAndEveryTieOnce() {
    Drawing drawing = draw(sociogram(4, "0-1 1-0 1-2 2-2 1-9"));
    assertThat(named(drawing)).extracting(Named::name).containsExactly("P0", "P1", "P2", "P3");
    assertThat(lines(drawing)).hasSize(2);
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(SociogramDrawing.draw(CLASS)).isEqualTo(SociogramDrawing.draw(CLASS));
  }

  @Test
  void circlesNeverOverlapAndStayInsideWhateverTheTies() {
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      int size = 1 + random.nextInt(16);
      StringBuilder ties = new StringBuilder("0-0");
      for (int i = random.nextInt(2 * size); i > 0; i--) {
        ties.append(" %d-%d".formatted(random.nextInt(size), random.nextInt(size)));
      }
      assertApart(draw(sociogram(size, ties.toString())));
    }
  }

  @Test
  void linesRunThroughNobodyElse() {
    Drawing drawing = draw(CLASS);
    for (Line line : lines(drawing)) {
      assertThat(named(drawing))
          .filteredOn(p -> !p.middle().equals(line.from()) && !p.middle().equals(line.to()))
          .allMatch(p -> p.middle().distanceTo(line.from(), line.to()) > p.radius());
    }
  }

  @Test
  void whoHasNobodyStandsApart() {
    List<Named> persons = named(draw(sociogram(5, "0-1 1-2 2-3 3-0")));
    double lowest =
        persons.subList(0, 4).stream().mapToDouble(p -> p.middle().y()).max().orElseThrow();
    Named alone = persons.get(4);
    assertThat(alone.middle().y()).isGreaterThan(lowest + 2 * alone.radius());
    assertThat(persons).filteredOn(Named::apart).containsExactly(alone);
  }

  @Test
  void whoHardlyBelongsStandsApartToo() {
    assertThat(named(draw(CLASS)))
        .filteredOn(Named::apart)
        .extracting(Named::name)
        .containsExactly("P7");
  }

  @Test
  void theDrawingFitsANarrowScreenWithReadableNames() {
    double pixelsWide = 280;
    double nameSize = Named.FONT_SIZE * pixelsWide / draw(CLASS).width();
    assertThat(nameSize).isGreaterThan(12);
  }

  @Test
  void contactsSayWhoKnowsWhom() {
    assertThat(SociogramDrawing.contacts(sociogram(3, "1-0")))
        .containsExactly(List.of("P1"), List.of("P0"), List.of());
  }

  private static void assertApart(Drawing drawing) {
    List<Named> persons = named(drawing);
    for (int i = 0; i < persons.size(); i++) {
      Point one = persons.get(i).middle();
      double radius = persons.get(i).radius();
      assertThat(one.x()).isBetween(radius, drawing.width() - radius);
      assertThat(one.y()).isBetween(radius, drawing.height() - radius);
      for (int j = 0; j < i; j++) {
        assertThat(one.distanceTo(persons.get(j).middle())).isGreaterThan(2 * radius);
      }
    }
  }

  private static Sociogram sociogram(int size, String pairs) {
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      persons.add(new Person(new Slug("p" + i), "P" + i));
    }
    List<Tie> ties = new ArrayList<>();
    for (String pair : pairs.split(" ")) {
      String[] ends = pair.split("-");
      ties.add(new Tie(new Reference("p" + ends[0], HERE), new Reference("p" + ends[1], HERE)));
    }
    return new Sociogram(persons, ties);
  }

  private static Drawing draw(Sociogram data) {
    return SociogramDrawing.draw(data);
  }

  private static List<Named> named(Drawing drawing) {
    return all(drawing, Named.class);
  }

  private static List<Line> lines(Drawing drawing) {
    return all(drawing, Line.class);
  }

  private static <T> List<T> all(Drawing drawing, Class<T> kind) {
    return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}

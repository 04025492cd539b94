package nl.handreiking.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.handreiking.model.Figure.Person;
import nl.handreiking.model.Figure.Sociogram;
import nl.handreiking.model.Figure.Tie;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Slug;
import nl.handreiking.source.SourceSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SociogramDrawingTest {

  private static final SourceSpan HERE = SourceSpan.wholeFile("x.yaml");

  /** Eight persons: a row of friends, and p7 who hardly belongs. */
  private static final Sociogram CLASS =
      sociogram(8, "0-1 0-2 1-2 2-3 3-4 4-5 3-5 5-6 4-6 0-3 6-7");

  @Test
  void drawsEveryPersonAndEveryTieOnce() {
    Element svg = draw(sociogram(4, "0-1 1-0 1-2 2-2 1-9"));
    assertThat(svg.select("circle")).hasSize(4);
    assertThat(svg.select("line")).hasSize(2);
    assertThat(svg.select("text").eachText()).containsExactly("P0", "P1", "P2", "P3");
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
    Element svg = draw(CLASS);
    List<Point> middles = middles(svg);
    double radius = radius(svg);
    for (Element line : svg.select("line")) {
      Point from = new Point(number(line, "x1"), number(line, "y1"));
      Point to = new Point(number(line, "x2"), number(line, "y2"));
      assertThat(middles)
          .filteredOn(p -> p.distanceTo(from) > 1 && p.distanceTo(to) > 1)
          .allMatch(p -> p.distanceTo(from, to) > radius);
    }
  }

  @Test
  void whoHasNobodyStandsApart() {
    Element svg = draw(sociogram(5, "0-1 1-2 2-3 3-0"));
    List<Point> middles = middles(svg);
    double lowest = middles.subList(0, 4).stream().mapToDouble(Point::y).max().orElseThrow();
    assertThat(middles.get(4).y()).isGreaterThan(lowest + 2 * radius(svg));
    assertThat(svg.select(".sociogram-person-apart text").eachText()).containsExactly("P4");
  }

  @Test
  void whoHardlyBelongsStandsApartToo() {
    assertThat(draw(CLASS).select(".sociogram-person-apart text").eachText()).containsExactly("P7");
  }

  @Test
  void theDrawingFitsANarrowScreenWithReadableNames() {
    Element svg = draw(CLASS);
    double width = Double.parseDouble(svg.attr("viewBox").split(" ")[2]);
    double pixelsWide = 280;
    double nameSize = number(svg.selectFirst("text"), "font-size") * pixelsWide / width;
    assertThat(nameSize).isGreaterThan(12);
  }

  @Test
  void namesAreEscaped() {
    Sociogram data =
        new Sociogram(
            new Slug("x"),
            List.of(new Person(new Slug("a"), "<A&B>")),
            List.of(),
            "",
            "",
            List.of(),
            HERE);
    assertThat(SociogramDrawing.draw(data).html()).contains(">&lt;A&amp;B&gt;<");
  }

  @Test
  void contactsSayWhoKnowsWhom() {
    assertThat(SociogramDrawing.contacts(sociogram(3, "1-0")))
        .containsExactly(List.of("P1"), List.of("P0"), List.of());
  }

  private static void assertApart(Element svg) {
    String[] box = svg.attr("viewBox").split(" ");
    double radius = radius(svg);
    List<Point> middles = middles(svg);
    for (int i = 0; i < middles.size(); i++) {
      Point one = middles.get(i);
      assertThat(one.x()).isBetween(radius, Double.parseDouble(box[2]) - radius);
      assertThat(one.y()).isBetween(radius, Double.parseDouble(box[3]) - radius);
      for (int j = 0; j < i; j++) {
        assertThat(one.distanceTo(middles.get(j))).isGreaterThan(2 * radius);
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
    return new Sociogram(new Slug("x"), persons, ties, "", "", List.of(), HERE);
  }

  private static Element draw(Sociogram data) {
    return Jsoup.parse(SociogramDrawing.draw(data).html()).selectFirst("svg");
  }

  private static List<Point> middles(Element svg) {
    return svg.select("circle").stream()
        .map(circle -> new Point(number(circle, "cx"), number(circle, "cy")))
        .toList();
  }

  private static double radius(Element svg) {
    return number(svg.selectFirst("circle"), "r");
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }
}

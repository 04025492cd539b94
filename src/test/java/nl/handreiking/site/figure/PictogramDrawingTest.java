package nl.handreiking.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handreiking.model.Figure.Pictogram;
import nl.handreiking.model.Slug;
import nl.handreiking.source.SourceSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PictogramDrawingTest {

  @Test
  void coloursAsManyPersonsAsCounted() {
    Element svg = draw(3, 10);
    assertThat(svg.select(".pictogram-person-on")).hasSize(3);
    assertThat(svg.select(".pictogram-person:not(.pictogram-person-on)")).hasSize(7);
  }

  @Test
  void colourOfTheLastPersonEndsWhereTheFractionDoes() {
    Element svg = draw(5.5, 10);
    List<String> widths = svg.select("svg svg:has(.pictogram-person-on)").eachAttr("width");
    assertThat(widths).containsExactly("32", "32", "32", "32", "32", "16");
    assertThat(svg.select(".pictogram-person:not(.pictogram-person-on)")).hasSize(5);
  }

  @Test
  void nobodyAndEverybody() {
    assertThat(draw(0, 3).select(".pictogram-person-on")).isEmpty();
    assertThat(draw(3, 3).select(".pictogram-person:not(.pictogram-person-on)")).isEmpty();
  }

  @Test
  void manyPersonsStandInTwoRows() {
    assertThat(draw(1, 10).attr("viewBox")).isEqualTo("0 0 392 72");
    assertThat(draw(1, 20).attr("viewBox")).isEqualTo("0 0 392 152");
  }

  @Test
  void isHiddenFromAssistiveTechnologyAndHasNoStyleOfItsOwn() {
    Element svg = draw(1, 2);
    assertThat(svg.attr("aria-hidden")).isEqualTo("true");
    assertThat(svg.select("[style], style, script")).isEmpty();
  }

  private static Element draw(double count, int of) {
    Pictogram data =
        new Pictogram(
            new Slug("x"), count, of, "", "", "", List.of(), SourceSpan.wholeFile("x.yaml"));
    return Jsoup.parse(PictogramDrawing.draw(data).html()).selectFirst("svg");
  }
}

package nl.handreiking.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handreiking.markdown.LiteralText;
import nl.handreiking.model.Figure;
import nl.handreiking.model.Figure.Person;
import nl.handreiking.model.Figure.Pictogram;
import nl.handreiking.model.Figure.Sociogram;
import nl.handreiking.model.Slug;
import nl.handreiking.source.SourceSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FigureSvgTest {

  private static final Figure PICTOGRAM = figure(new Pictogram(1.5, 3, ""));
  private static final Figure SOCIOGRAM =
      figure(new Sociogram(List.of(new Person(new Slug("a"), "<A&B>")), List.of()));

  @Test
  void isAPictureWithAnAlternativeAndHasNoStyleOfItsOwn() {
    Element svg = Jsoup.parse(FigureSvg.of(PICTOGRAM).html()).selectFirst("svg");
    assertThat(svg.attr("role")).isEqualTo("img");
    assertThat(svg.attr("aria-label")).isEqualTo(PICTOGRAM.alternative().raw());
    assertThat(svg.select("[style], style, script")).isEmpty();
  }

  @Test
  void countedPersonsHaveAClassOfTheirOwn() {
    Element svg = Jsoup.parse(FigureSvg.of(PICTOGRAM).html()).selectFirst("svg");
    assertThat(svg.select("svg svg:has(.pictogram-person-on)").eachAttr("width"))
        .containsExactly("32", "16");
  }

  @Test
  void namesAreEscaped() {
    assertThat(FigureSvg.of(SOCIOGRAM).html()).contains(">&lt;A&amp;B&gt;<");
  }

  @Test
  void whoStandsApartHasAClassOfTheirOwn() {
    Element svg = Jsoup.parse(FigureSvg.of(SOCIOGRAM).html()).selectFirst("svg");
    assertThat(svg.select(".sociogram-person-apart text").eachText()).containsExactly("<A&B>");
  }

  private static Figure figure(Figure.Data data) {
    return new Figure(
        new Slug("x"),
        data,
        LiteralText.EMPTY,
        LiteralText.EMPTY,
        List.of(),
        SourceSpan.wholeFile("x.yaml"));
  }
}

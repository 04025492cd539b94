package nl.handreiking.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.handreiking.markdown.Prose.Kind;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import org.junit.jupiter.api.Test;

class ProseTest {

  private static final Wording MBO = new Wording("mbo", Map.of("leerling", "student"));

  @Test
  void takesEachBlockForItself() {
    List<Prose> prose =
        prose(
            """
            ## Kop

            Een **vette** [link](link:a)
            over twee regels.

            - punt
            - **alles vet**

            > citaat

            | a | b |
            |---|---|
            | c | d |
            """);

    assertThat(prose)
        .extracting(block -> block.kind() + " " + block.in(MBO).text())
        .containsExactly(
            "HEADING Kop",
            "PARAGRAPH Een vette link over twee regels.",
            "LIST_ITEM punt",
            "LIST_ITEM alles vet",
            "QUOTE citaat",
            "TABLE_HEAD a",
            "TABLE_HEAD b",
            "TABLE_CELL c",
            "TABLE_CELL d");
    assertThat(prose)
        .filteredOn(Prose::strong)
        .extracting(Prose::kind)
        .containsExactly(Kind.LIST_ITEM);
  }

  @Test
  void knowsForWhomABlockIs() {
    List<Prose> prose = prose("Voor allen.\n\n::: niveau po\nAlleen po.\n:::\n");

    assertThat(prose)
        .extracting(Prose::audience)
        .containsExactly(Audience.EVERYBODY, new Audience(List.of("po")));
  }

  @Test
  void knowsThePlaceOfEachPartInTheWordsOfALevel() {
    Reading reading = prose("Elke {leerling} telt **echt** mee.\nOok hier.").get(0).in(MBO);

    assertThat(reading.text()).isEqualTo("Elke student telt echt mee. Ook hier.");
    assertThat(marked(reading, "Elke")).isEqualTo("1:1 Elke");
    assertThat(marked(reading, "student")).isEqualTo("1:6 {leerling}");
    assertThat(marked(reading, "telt echt mee")).isEqualTo("1:17 telt **echt** mee");
    assertThat(marked(reading, "mee. Ook")).isEqualTo("1:31 mee.");
    assertThat(marked(reading, "hier")).isEqualTo("2:5 hier");
  }

  @Test
  void knowsThePlacesInAValue() {
    SourceText file = new SourceText("f", "titel: Voor elke {leerling} hier");
    Reading reading = LevelText.of("Voor elke {leerling} hier", file.span(7, 32)).reading(MBO);

    assertThat(reading.text()).isEqualTo("Voor elke student hier");
    assertThat(marked(reading, "elke student")).isEqualTo("1:13 elke {leerling}");
    assertThat(marked(reading, "hier")).isEqualTo("1:29 hier");
  }

  private static List<Prose> prose(String text) {
    return MarkdownParser.parse(new SourceText("f", text), 0, new Problems()).prose();
  }

  private static String marked(Reading reading, String part) {
    int from = reading.text().indexOf(part);
    SourceSpan span = reading.span(from, from + part.length());
    int start = span.start().column() - 1;
    return span.start().line()
        + ":"
        + span.start().column()
        + " "
        + span.line().substring(start, start + span.length());
  }
}

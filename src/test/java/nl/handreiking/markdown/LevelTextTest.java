package nl.handreiking.markdown;

import static nl.handreiking.markdown.MarkdownFixture.HBO;
import static nl.handreiking.markdown.MarkdownFixture.PO;
import static nl.handreiking.markdown.MarkdownFixture.marked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "elke {leerling}          | elke student",
        "{Leerlingen}dag          | Studentendag",
        "{klas}{klas}             | collegecollege",
        "\\{klas} en \\{klas\\}   | {klas} en {klas}",
        "{onbekend} woord         | {onbekend} woord",
        "{klas                    | {klas",
        "klas}                    | klas}",
        "{een twee}               | {een twee}",
        "{-klas}                  | {-klas}",
        "{}                       | {}",
        "geen woord               | geen woord",
        "kost $1 in de {klas}     | kost $1 in de college"
      })
  void readsInTheWordsOfALevel(String raw, String read) {
    assertThat(text(raw).in(HBO)).isEqualTo(read);
    assertThat(text(raw).reading(HBO).text()).isEqualTo(read);
  }

  @Test
  void keepsWhatIsWritten() {
    LevelText text = text("elke {leerling}");

    assertThat(text.raw()).isEqualTo("elke {leerling}");
    assertThat(text).hasToString("elke {leerling}");
    assertThat(text.span().start().column()).isEqualTo(8);
  }

  @Test
  void isBlankWhenNothingOrBlanksAreWritten() {
    assertThat(LevelText.EMPTY.isBlank()).isTrue();
    assertThat(text("  ").isBlank()).isTrue();
    assertThat(text("a").isBlank()).isFalse();
    assertThat(LevelText.EMPTY.in(PO)).isEmpty();
  }

  @Test
  void listsItsWordsWithTheirPlaces() {
    Audience po = new Audience(List.of("po"));

    assertThat(text("{klas} en \\{geen} {Leerling}").words(po))
        .extracting(word -> word.name() + " " + marked(word.span()), WordUse::audience)
        .containsExactly(tuple("klas 1:8 {klas}", po), tuple("Leerling 1:26 {Leerling}", po));
  }

  @Test
  void knowsThePlacesOfWhatIsReadBehindAnEscape() {
    Reading reading = text("\\{x} elke {leerling} hier").reading(HBO);

    assertThat(reading.text()).isEqualTo("{x} elke student hier");
    assertThat(marked(part(reading, "elke"))).isEqualTo("1:13 elke");
    assertThat(marked(part(reading, "student"))).isEqualTo("1:18 {leerling}");
    assertThat(marked(part(reading, "hier"))).isEqualTo("1:29 hier");
  }

  @Test
  void asksForPlacesWhereTheValueIsWritten() {
    SourceText file = new SourceText("f", "x: >\n  elke {klas}\n  hier\n");
    LevelText text =
        LevelText.of(
            "elke {klas} hier",
            file.span(1, 2, 11),
            (offset, length) ->
                offset < 12 ? file.span(1, 2 + offset, length) : file.span(2, offset - 10, length));

    assertThat(marked(text.words(Audience.EVERYBODY).get(0).span())).isEqualTo("2:8 {klas}");
    assertThat(marked(part(text.reading(PO), "hier"))).isEqualTo("3:3 hier");
  }

  private static LevelText text(String raw) {
    SourceText file = new SourceText("f", "titel: " + raw);
    return LevelText.of(raw, file.span(7, 7 + raw.length()));
  }

  private static SourceSpan part(Reading reading, String part) {
    int from = reading.text().indexOf(part);
    return reading.span(from, from + part.length());
  }
}

package nl.handreiking.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.handreiking.model.InterfaceText;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a publication says in its own way comes out as it is written, and fits where it stands. */
class OwnTextsTest {

  private static final SourceSpan SPAN = SourceSpan.wholeFile("teksten.yaml");
  private static final ThemeTexts STANDARD =
      new ThemeTexts(
          Map.of(
              "skip", "Naar de inhoud",
              "topic.number", "Stap {0}",
              "path.step", "Stap {0} van {1}",
              "links.archive", "Zoek ''{0}''",
              "path.topics", "onderwerpen",
              "date.day", "d MMMM yyyy"),
          Locale.forLanguageTag("nl"),
          "nl.properties");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Deel {0}|Deel 7",
        "'s Ochtends: {0}|'s Ochtends: 7",
        "''{0}''|''7''",
        "{ {0} }|{ 7 }",
        "{{0}}|{7}",
        "{x} {0} {|{x} 7 {",
        "{0}{0}|77",
        "'{'{0}'}'|'{'7'}'",
        "100% {0}|100% 7"
      })
  void fillsInNumbersInBracesAndNothingElse(String own, String expected) {
    assertThat(with("topic.number", own).value().orElseThrow().format("topic.number", "7"))
        .isEqualTo(expected);
  }

  @Test
  void takesTextsInAnotherOrder() {
    ThemeTexts texts = with("path.step", "{1}: {0}").value().orElseThrow();

    assertThat(texts.format("path.step", "2", "5")).isEqualTo("5: 2");
    assertThat(texts.format("topic.number", "2")).isEqualTo("Stap 2");
  }

  @Test
  void leavesATextAsItIsWhereNothingIsFilledIn() {
    assertThat(with("skip", "'t Begin {hier}").value().orElseThrow().get("skip"))
        .isEqualTo("'t Begin {hier}");
  }

  @ParameterizedTest
  @CsvSource({
    "skipp, Verder, onbekende-tekst",
    "path.topics, delen, onbekende-tekst",
    "date.day, d-M, onbekende-tekst",
    "links.archive, Zoek {0}, onbekende-tekst",
    "topic.number, Stap, tekst-invulplekken",
    "topic.number, Stap {1}, tekst-invulplekken",
    "topic.number, Stap {0} van {1}, tekst-invulplekken",
    "path.step, Stap {0}, tekst-invulplekken",
    "skip, Naar {0}, tekst-invulplekken"
  })
  void saysWhatDoesNotFit(String key, String text, String rule) {
    Outcome<ThemeTexts> outcome = with(key, text);

    assertThat(outcome.diagnostics()).extracting(one -> one.rule().id()).containsExactly(rule);
  }

  @Test
  void namesTheNearestText() {
    assertThat(with("skipp", "x").diagnostics())
        .extracting(Diagnostic::suggestion)
        .containsExactly("skip");
  }

  private static Outcome<ThemeTexts> with(String key, String text) {
    return STANDARD.with(List.of(new InterfaceText(key, SPAN, text, SPAN)));
  }
}

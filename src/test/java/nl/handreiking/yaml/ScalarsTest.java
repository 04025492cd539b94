package nl.handreiking.yaml;

import static nl.handreiking.yaml.YamlFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.source.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single values: what they become, what is refused, and what editors read of that. */
class ScalarsTest {

  private static final ScalarType<String> COLOUR =
      ScalarType.choice(List.of("rood", "groen"), "geen", Optional::of);
  private static final ScalarType<Integer> WEEK =
      Scalars.integer(Rule.error("geen-week"), 7, 1, 53);

  @Test
  void textIsTrimmedAndNotBlank() {
    assertThat(read(Scalars.TEXT, "' een tekst '").value()).contains("een tekst");
    assertThat(read(Scalars.TEXT, "' '").problems()).containsExactly("1:2 waarde-leeg [ ]");
    assertThat(read(Scalars.TEXT, "[a]").problems()).containsExactly("1:1 geen-tekst [[]");
    assertThat(read(Scalars.TEXT, "a: b").problems()).containsExactly("1:1 geen-tekst [a]");
    assertThat(Scalars.TEXT.blank()).isEmpty();
  }

  @Test
  void dateIsADayOfTheCalendar() {
    assertThat(read(Scalars.DATE, "2024-02-29").value()).contains(LocalDate.of(2024, 2, 29));
    assertThat(Scalars.DATE.blank()).isEqualTo(LocalDate.EPOCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-29", "2026-13-01", "morgen"})
  void refusesOtherDates(String text) {
    assertThat(read(Scalars.DATE, text).value()).isEmpty();
    assertThat(read(Scalars.DATE, text).problems())
        .containsExactly("1:1 geen-datum [%s] %s,".formatted(text, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-11-2026", "2026-11-1", "2026/11/01"})
  void proposesTheDateThatIsMeant(String text) {
    assertThat(read(Scalars.DATE, text).value()).isEmpty();
    assertThat(read(Scalars.DATE, text).problems())
        .containsExactly("1:1 geen-datum [%s] %s,  -> 2026-11-01".formatted(text, text));
  }

  @Test
  void readsADateElsewhereWithoutAProblem() {
    assertThat(Scalars.date("2026-11-27")).contains(LocalDate.of(2026, 11, 27));
    assertThat(Scalars.date("2026-11-31")).isEmpty();
    assertThat(Scalars.date("27 november")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-12, -12", "999999999, 999999999", "007, 7"})
  void integerHasUpToNineDigits(String text, int number) {
    assertThat(read(Scalars.INTEGER, text).value()).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000", "1.5", "1e3", "twee", "+1", "--1"})
  void refusesOtherIntegers(String text) {
    assertThat(read(Scalars.INTEGER, text).value()).isEmpty();
    assertThat(read(Scalars.INTEGER, text).problems())
        .singleElement()
        .asString()
        .startsWith("1:1 geen-heel-getal [" + text + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "53"})
  void boundsAreIncluded(String text) {
    assertThat(read(WEEK, text).value()).contains(Integer.valueOf(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "54", "-1"})
  void whatIsBeyondTheBoundsBreaksTheRuleOfTheType(String text) {
    assertThat(read(WEEK, text).value()).isEmpty();
    assertThat(read(WEEK, text).problems())
        .containsExactly("1:1 geen-week [%s] %s,".formatted(text, text));
    assertThat(WEEK.blank()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"0 0", "12 12", "12,5 12.5", "0.25 0.25"})
  void numberHasItsDecimalsBehindAPointOrAComma(String text, double number) {
    assertThat(read(Scalars.NUMBER, text).value()).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.", ",5", "1.2.3", "1e5", "NaN"})
  void refusesOtherNumbers(String text) {
    assertThat(read(Scalars.NUMBER, "'" + text + "'").value()).isEmpty();
    assertThat(read(Scalars.NUMBER, "'" + text + "'").problems())
        .singleElement()
        .asString()
        .startsWith("1:2 geen-getal [" + text + "]");
  }

  @Test
  void yesAndNoAreDutch() {
    assertThat(read(Scalars.YES_OR_NO, "ja").value()).contains(true);
    assertThat(read(Scalars.YES_OR_NO, "nee").value()).contains(false);
    assertThat(read(Scalars.YES_OR_NO, "true").value()).isEmpty();
    assertThat(read(Scalars.YES_OR_NO, "Ja").problems())
        .containsExactly("1:1 geen-ja-of-nee [Ja] Ja, ja, nee -> ja");
    assertThat(Scalars.YES_OR_NO.blank()).isFalse();
  }

  @Test
  void choiceNamesTheWordsThatThereAreAndTheNearest() {
    assertThat(read(COLOUR, "groen").value()).contains("groen");
    assertThat(read(COLOUR, "goren").problems())
        .containsExactly("1:1 onbekende-keuze [goren] goren, rood, groen -> groen");
    assertThat(read(COLOUR, "paars").problems())
        .containsExactly("1:1 onbekende-keuze [paars] paars, rood, groen");
    assertThat(COLOUR.blank()).isEqualTo("geen");
  }

  @Test
  void aTypeMayRefuseMoreThanItsForm() {
    Form letters = new Form.Like(Pattern.compile("[a-z]+"), false);
    ScalarType<String> type =
        ScalarType.of(
            Rule.error("geen-naam"), letters, "", text -> Optional.of(text).filter("b"::equals));

    assertThat(read(type, "b").value()).contains("b");
    assertThat(read(type, "c").problems()).containsExactly("1:1 geen-naam [c] c,");
    assertThat(read(type, "B").problems()).containsExactly("1:1 geen-naam [B] B,");
  }

  @Test
  void aTypeNeverSeesWhatItsFormRefuses() {
    Form letters = new Form.Like(Pattern.compile("[a-z]+"), false);
    ScalarType<String> type =
        ScalarType.of(Rule.error("geen-naam"), letters, "", text -> Optional.of(text));

    assertThat(read(type, "B1").value()).isEmpty();
  }

  @Test
  void formsThatOthersLookUpLaterTakeAnyText() {
    assertThat(new Form.NameOf("link").accepts("wat dan ook")).isTrue();
    assertThat(new Form.Text(true).accepts("wat dan ook")).isTrue();
    assertThat(new Form.NameOf("link").choices()).isEmpty();
    assertThat(new Form.Choice(List.of("a", "b")).choices()).containsExactly("a", "b");
  }
}

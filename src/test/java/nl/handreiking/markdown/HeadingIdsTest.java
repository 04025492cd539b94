package nl.handreiking.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingIdsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Waarom lezen      | waarom-lezen",
        "Één & twéé        | een-twee",
        "  Wat nu?!        | wat-nu",
        "'s Avonds laat    | s-avonds-laat",
        "10 tips (of meer) | 10-tips-of-meer",
        "a---b             | a-b",
        "?!                | kop",
        "-                 | kop",
        "''                | kop",
        "读书              | kop",
        "x                 | x"
      })
  void areMadeOfLettersDigitsAndSingleHyphens(String text, String id) {
    assertThat(new HeadingIds().next(text)).isEqualTo(id);
  }

  @Test
  void countEqualOnes() {
    HeadingIds ids = new HeadingIds();

    assertThat(ids.next("Tip")).isEqualTo("tip");
    assertThat(ids.next("Tip!")).isEqualTo("tip-2");
    assertThat(ids.next("tip")).isEqualTo("tip-3");
    assertThat(ids.next("?")).isEqualTo("kop");
    assertThat(ids.next("!")).isEqualTo("kop-2");
  }

  @Test
  void stepOverAnIdThatAHeadingHasByItself() {
    HeadingIds ids = new HeadingIds();

    assertThat(ids.next("Tip 2")).isEqualTo("tip-2");
    assertThat(ids.next("Tip")).isEqualTo("tip");
    assertThat(ids.next("Tip")).isEqualTo("tip-3");
  }

  @Test
  void ofAnotherTextBeginAnew() {
    assertThat(new HeadingIds().next("Tip")).isEqualTo("tip");
    assertThat(new HeadingIds().next("Tip")).isEqualTo("tip");
  }
}

package nl.handreiking.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  /** Words are separated by blanks. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "één cafe\u0301 ÿ µ ª",
        "ŝi ĉiam школа 学校 ٣",
        "foto’s zo\u00ADgenaamd mbo-student R&D 1.000 12,50 10:30",
      })
  void areOfLettersDigitsAndWhatJoinsThem(String text) {
    assertThat(Words.in(text)).extracting(Word::text).containsExactly(text.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"×", "÷", "€", "–", "—", "/", "_", "\u00A0", "…", "-", "’", ".", "\u00AD"})
  void endAtAnyOtherSign(String sign) {
    assertThat(Words.in("a " + sign + " b")).extracting(Word::text).containsExactly("a", "b");
  }

  @Test
  void knowTheirPlaces() {
    assertThat(Words.in("(Ja, nee)"))
        .isEqualTo(List.of(new Word(WordForm.of("Ja"), 1, 3), new Word(WordForm.of("nee"), 5, 8)));
  }
}

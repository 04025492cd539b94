package nl.handreiking.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handreiking.check.language.FormalWordList.FormalWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormTest {

  @Test
  void knowsEachSpellingOnce() {
    assertThat(WordForm.of(new String("leerling"))).isSameAs(WordForm.of("leerling"));
    assertThat(WordForm.of("Leerling")).isNotSameAs(WordForm.of("leerling"));
  }

  @Test
  void doesNotKeepWhatIsTooLongForAWord() {
    String address = "www." + "a".repeat(40) + ".nl";

    assertThat(WordForm.of(address)).isNotSameAs(WordForm.of(address));
    assertThat(WordForm.of(address).text()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({"Leerlingen, 3", "GGD, 3", "-, 1", "pst, 1"})
  void countsSyllablesTheFirstTimeAndAgain(String word, int syllables) {
    WordForm form = WordForm.of(word);

    assertThat(form.syllables()).isEqualTo(syllables);
    assertThat(form.syllables()).isEqualTo(syllables);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wordt", "Werd", "is", "ZIJN"})
  void knowsAuxiliariesHoweverTheyAreWritten(String word) {
    assertThat(WordForm.of(word).isAuxiliary()).isTrue();
  }

  @Test
  void knowsWhichFormalWordsBeginWithIt() {
    assertThat(WordForm.of("Teneinde").formal())
        .extracting(FormalWord::words)
        .allMatch(words -> words.get(0).equals("teneinde"))
        .isNotEmpty();
    assertThat(WordForm.of("boek").formal()).isEmpty();
    assertThat(WordForm.of("boek").isAuxiliary()).isFalse();
  }
}

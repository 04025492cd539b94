package nl.handreiking.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final Wording WORDING =
      new Wording("hbo", Map.of("leerling", "student", "klas", "", "NT2", "taalles"));

  @Test
  void givesTheWordOfTheLevel() {
    assertThat(WORDING.word("leerling")).contains("student");
    assertThat(WORDING.word("docent")).isEmpty();
  }

  @Test
  void aNameWithACapitalGivesAWordWithACapital() {
    assertThat(WORDING.word("Leerling")).contains("Student");
    assertThat(WORDING.word("LEERLING")).isEmpty();
  }

  @Test
  void aNameThatIsWrittenWithACapitalGivesTheWordAsItIs() {
    assertThat(WORDING.word("NT2")).contains("taalles");
  }

  @Test
  void aWordThatIsEmptyHasNoCapital() {
    assertThat(WORDING.word("klas")).contains("");
    assertThat(WORDING.word("Klas")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "ijsje, IJsje",
        "'s avonds, 's Avonds",
        "’t huis, ’t Huis",
        "'n beetje, 'n Beetje",
        "één, Één",
        "10 jaar, 10 jaar",
        "ĳs, Ĳs"
      })
  void aWordGetsItsCapitalAsASentenceDoes(String word, String capitalised) {
    Wording wording = new Wording("po", Map.of("woord", word));

    assertThat(wording.word("Woord")).contains(capitalised);
  }
}

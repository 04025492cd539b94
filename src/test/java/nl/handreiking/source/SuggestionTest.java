package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> KNOWN = List.of("leestips", "boekenlijst", "po", "Rekenen");

  @ParameterizedTest
  @CsvSource({
    "leestipz, leestips",
    "letsteips, leestips",
    "lees, ''",
    "leest, ''",
    "leestip, leestips",
    "leestipsen, leestips",
    "leestipsend, leestips",
    "leestipsende, leestips",
    "leestipsenden, ''",
    "p, po",
    "op, po",
    "v, ''",
    "rekene, Rekenen"
  })
  void isNearestWithinAThirdOfTheLetters(String written, String meant) {
    assertThat(Suggestion.nearest(written, KNOWN)).isEqualTo(meant);
  }

  @Test
  void ofTwoThatAreAsNearIsTheFirstByItsLetters() {
    assertThat(Suggestion.nearest("boek", List.of("hoek", "doek"))).isEqualTo("doek");
  }

  @Test
  void passesOverNamesThatCannotBeNear() {
    List<String> long300 = IntStream.range(0, 20_000).mapToObj(i -> "a".repeat(300) + i).toList();

    assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(Suggestion.nearest("ab", long300)).isEmpty());
  }
}

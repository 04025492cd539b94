package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handreiking.source.TextBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesSayTheSameThings() {
    TextBundle dutch = TextBundle.beside(Main.class, "cli", "nl");
    TextBundle english = TextBundle.beside(Main.class, "cli", "en");

    assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(dutch.keys());
    for (String key : dutch.keys()) {
      List<Object> none = List.of("{0}", "{1}");
      assertThat(arguments(english.text(key, none.toArray())))
          .as(key)
          .isEqualTo(arguments(dutch.text(key, none.toArray())));
    }
  }

  @Test
  void countsInTheLanguage() {
    assertThat(TextBundle.beside(Main.class, "cli", "nl").count("pages", 1)).isEqualTo("1 pagina");
    assertThat(TextBundle.beside(Main.class, "cli", "nl").count("pages", 10_000))
        .isEqualTo("10.000 pagina's");
    assertThat(TextBundle.beside(Main.class, "cli", "en").count("pages", 10_000))
        .isEqualTo("10,000 pages");
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}

package nl.handreiking.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No content can take an address that the theme uses, in any of its languages. */
class ReservedNamesTest {

  private static final String PATH = "path.";
  private static final Set<String> OF_LEVELS = Set.of("path.all", "path.deck");

  /** These are words of the menu, not parts of an address. */
  private static final Set<String> WORDS = Set.of("path.label", "path.step");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void reservesEachAddressOfTheTheme(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader in =
        Files.newBufferedReader(Path.of("templates/texts", language + ".properties"))) {
      texts.load(in);
    }

    assertThat(keys(texts).filter(key -> !OF_LEVELS.contains(key)).map(texts::getProperty))
        .isNotEmpty()
        .allMatch(UniqueAddresses::isReserved);
    assertThat(keys(texts).filter(OF_LEVELS::contains).map(texts::getProperty))
        .isNotEmpty()
        .allMatch(UniqueAddresses.AT_LEVEL::contains);
  }

  private static Stream<String> keys(Properties texts) {
    return texts.stringPropertyNames().stream()
        .filter(key -> key.startsWith(PATH) && !WORDS.contains(key));
  }
}

package nl.handreiking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tool, its messages and its theme know nothing of the subject of the shipped publication. */
class NeutralSourcesTest {

  private static final String TEXT = ".*\\.(java|properties|ftlh|css|js|svg|md|yaml|txt|tsv)";

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/main/resources", "templates"})
  void haveNoWordOfIt(String folder) throws IOException {
    Pattern words = FirstPublication.words();
    Map<String, List<String>> found = new TreeMap<>();
    texts(folder)
        .forEach(
            (path, text) -> {
              List<String> used = words.matcher(text).results().map(MatchResult::group).toList();
              if (!used.isEmpty()) {
                found.put(path, used);
              }
            });

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/main/resources", "templates"})
  void haveNoDrawingOfIt(String folder) throws IOException {
    String[] forms = FirstPublication.forms().toArray(String[]::new);

    texts(folder).forEach((path, text) -> assertThat(text).as(path).doesNotContain(forms));
  }

  @Test
  void theWordsAreThoseOfIt() throws IOException {
    Pattern words = FirstPublication.words();

    assertThat(FirstPublication.names())
        .contains("Primair onderwijs", "Hbo & wo", "po", "leerlingen", "zorgteam")
        .doesNotContain("groep");
    assertThat(FirstPublication.forms()).hasSizeGreaterThan(10);
    assertThat(words.matcher(Files.readString(Path.of("content/teksten.yaml"))).find()).isTrue();
    assertThat(words.matcher("Nieuwe voorbeelden").find()).isFalse();
    assertThat(words.matcher("voor de VO-groep").find()).isFalse();
    assertThat(words.matcher("wat basisschoolleerlingen doen").find()).isTrue();
  }

  private static Map<String, String> texts(String folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(path -> path.toString().matches(TEXT)).toList()) {
        texts.put(file.toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}

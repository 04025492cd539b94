package nl.handreiking.report.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.output.OutputFile;
import nl.handreiking.site.report.EditorialPages;
import nl.handreiking.site.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report for editors, as anyone can read it in {@code verslag}; {@code
 * -Dhandreiking.rewrite=true} writes it anew.
 */
class GoldenEditorialTest {

  private static final Path FOLDER = Path.of("src/test/resources/verslag");

  private static final Map<String, EditorialReport> REPORTS =
      Map.of("varied", SampleEditorial.varied(), "stopped", SampleEditorial.stopped());

  @ParameterizedTest
  @CsvSource({"varied, nl", "varied, en", "stopped, nl"})
  void readsAsExpected(String name, String language) throws IOException {
    for (OutputFile file : files(name, language).toList()) {
      String path = file.path().value();
      if (path.endsWith(".html") || path.endsWith(".json")) {
        String ending = path.substring(path.lastIndexOf('.'));
        Path golden = FOLDER.resolve(name + "." + language + ending);
        String actual = new String(file.content().bytes(), StandardCharsets.UTF_8);
        if (Boolean.getBoolean("handreiking.rewrite")) {
          Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
      }
    }
  }

  @Test
  void jsonSaysWhatProgramsAsk() throws IOException {
    JsonNode json = new ObjectMapper().readTree(EditorialJson.of(REPORTS.get("varied"), "nl"));
    assertThat(json.get("complete").booleanValue()).isTrue();
    assertThat(json.at("/topics/0/items/mbo")).hasSize(3);
    assertThat(json.at("/links/0/uses")).isEmpty();
    assertThat(json.at("/owners/1/owner").textValue()).isEqualTo("Tom");
    assertThat(json.at("/owners/1/problems/0/rule").textValue()).isEqualTo("nakijken-verlopen");
    assertThat(json.at("/history")).hasSize(2);
  }

  private static Stream<OutputFile> files(String name, String language) {
    return EditorialPages.of(REPORTS.get(name), "../../../content/", Theme.standard(), language)
        .value()
        .orElseThrow()
        .stream();
  }
}

package nl.handreiking.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;

/**
 * The page on the words of a site lists all of them; {@code -Dhandreiking.rewrite=true} writes the
 * list anew.
 */
class TextsPageTest {

  private static final Path PAGE = Path.of("docs/teksten.md");
  private static final String HEAD =
      "| naam | in het Nederlands | in het Engels |\n| --- | --- | --- |\n";

  @Test
  void listsAllTexts() throws IOException {
    ThemeTexts dutch = texts("nl");
    ThemeTexts english = texts("en");
    String rows =
        dutch.replaceable().stream()
            .map(
                key ->
                    "| `%s` | %s | %s |\n"
                        .formatted(key, cell(dutch.get(key)), cell(english.get(key))))
            .collect(Collectors.joining());
    String before = Files.readString(PAGE);
    String after = before.substring(0, before.indexOf(HEAD) + HEAD.length()) + rows;

    if (Boolean.getBoolean("handreiking.rewrite")) {
      Files.writeString(PAGE, after);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(after);
    assertThat(english.replaceable()).isEqualTo(dutch.replaceable());
  }

  private static ThemeTexts texts(String language) {
    return Theme.standard()
        .templates(language, SourceSpan.wholeFile("x"))
        .value()
        .orElseThrow()
        .texts();
  }

  /** As text, and as it comes out: two quotes stand for one. */
  private static String cell(String text) {
    return text.replace("''", "'").replaceAll("([\\\\|*_`<\\[\\]#])", "\\\\$1");
  }
}

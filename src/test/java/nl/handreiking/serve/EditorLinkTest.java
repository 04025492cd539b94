package nl.handreiking.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.handreiking.source.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorLinkTest {

  private final Path folder = Path.of("een map", "content").toAbsolutePath();

  @Test
  void namesThePlace() {
    EditorLink link =
        new EditorLink("vscode://file/{file}:{line}:{column}", Map.of("content", folder));
    assertThat(link.to(new SourceLocation("content/a&b#?é/c d.md", 4, 11)))
        .startsWith("vscode://file/")
        .endsWith("/een%20map/content/a%26b%23%3F%C3%A9/c%20d.md:4:11")
        .doesNotStartWith("vscode://file//");
  }

  @Test
  void knowsOnlyItsFolders() {
    EditorLink link = new EditorLink("x:{file}", Map.of("content", folder));
    assertThat(link.to(new SourceLocation("templates/page.ftlh", 1, 1))).isEmpty();
    assertThat(link.to(new SourceLocation("contents/x.md", 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vscode://file/{file}:{line}:{column}",
        "idea://open?file=/{file}&line={line}",
        "x:{file}"
      })
  void takesAnAddressThatNamesTheFile(String template) {
    assertThat(EditorLink.isTemplate(template)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "vscode://file/",
        "{file}",
        "code {file}",
        "javascript:x({file})",
        "DATA:{file}",
        "vscode://file/ {file}"
      })
  void refusesTheRest(String template) {
    assertThat(EditorLink.isTemplate(template)).isFalse();
  }
}

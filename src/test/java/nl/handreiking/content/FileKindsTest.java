package nl.handreiking.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that the layout knows and that holds YAML is of a kind, and the other way round. */
class FileKindsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/test/resources/bad/_basis/content",
        "src/test/resources/sites/lezen/content"
      })
  void everyFileIsOfAKind(String content) throws IOException {
    for (String path : paths(Path.of(content))) {
      boolean yaml = path.endsWith(".yaml") || path.endsWith(".md");
      assertThat(hasKind(path)).as(path).isEqualTo(yaml && Layout.knows(path));
    }
  }

  @Test
  void everyKindIsKnownToTheLayout() {
    for (FileKind kind : FileKinds.ALL) {
      for (String glob : kind.globs()) {
        String path = glob.replace("*", "een-voorbeeld");
        assertThat(Layout.knows(path)).as(path).isTrue();
      }
    }
  }

  private static boolean hasKind(String path) {
    return FileKinds.ALL.stream()
        .flatMap(kind -> kind.globs().stream())
        .anyMatch(
            glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(path)));
  }

  private static List<String> paths(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> content.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}

package nl.handreiking.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema refuses the reader refuses: good content passes, bad content is known as bad. */
class SchemaContentTest {

  private static final Path CASES = Path.of("src/test/resources/bad");

  /** The reader blames the file where the mistake is, a schema each file that suffers from it. */
  private static final Set<String> BLAMED_ELSEWHERE =
      Set.of("link-hernoemd", "map-leeg", "niveau-hernoemd", "niveau-hernoemd-en-een-fout");

  @TempDir Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/test/resources/bad/_basis/content",
        "src/test/resources/sites/lezen/content",
        "src/test/resources/sites/road-safety/content"
      })
  void goodContentPasses(String content) throws IOException {
    SchemaChecks checks = SchemaChecks.of(Path.of(content));

    assertThat(checks.refused()).isEmpty();
    assertThat(checks.count()).isGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatASchemaRefusesTheReaderRefuses(String name) throws IOException {
    Path content = layOut(name);
    Set<String> wrong = filesWithProblems(content);

    for (String refused : SchemaChecks.of(content).refused()) {
      if (BLAMED_ELSEWHERE.contains(name)) {
        assertThat(wrong).as(refused).isNotEmpty();
        continue;
      }
      assertThat(wrong).as(refused).contains(refused.substring(0, refused.indexOf(": ")));
    }
  }

  /** A schema that takes everything helps nobody. */
  @Test
  void mistakesInKeysAndValuesAreRefused() throws IOException {
    Path expected = Path.of("src/test/resources/schema/refused.txt");
    StringBuilder actual = new StringBuilder();
    for (String name : cases()) {
      List<String> refused = SchemaChecks.of(layOut(name)).refused();
      if (!refused.isEmpty()) {
        actual.append(name).append('\n');
        refused.forEach(line -> actual.append("  ").append(line).append('\n'));
      }
    }
    if (Boolean.getBoolean("handreiking.rewrite")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual);
    }
    assertThat(actual.toString()).isEqualTo(Files.readString(expected));
  }

  private Path layOut(String name) throws IOException {
    Path content = folder.resolve(name).resolve("content");
    copy(CASES.resolve("_basis/content"), content);
    copy(CASES.resolve(name).resolve("content"), content);
    for (Path removed : files(content)) {
      String path = removed.toString();
      if (path.endsWith(".weg")) {
        Files.delete(removed);
        Files.delete(Path.of(path.substring(0, path.length() - ".weg".length())));
      }
    }
    return content;
  }

  private static Set<String> filesWithProblems(Path content) {
    return SiteBuild.check(content).diagnostics().stream()
        .filter(problem -> problem.rule().severity() != Severity.NOTE)
        .map(Diagnostic::location)
        .map(location -> location.file().substring("content/".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}

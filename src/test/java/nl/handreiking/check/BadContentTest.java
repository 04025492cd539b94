package nl.handreiking.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.source.DiagnosticFormatter;
import nl.handreiking.source.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code bad/} is a mistake, laid over a publication without any, with what an
 * editor gets to read. {@code -Dhandreiking.rewrite=true} writes that anew, {@code
 * -Dhandreiking.cases=PATTERN} tries some of them.
 */
class BadContentTest {

  private static final Path CASES = Path.of("src/test/resources/bad");
  private static final Path BASE = CASES.resolve("_basis/content");

  @TempDir Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.equals("_basis"))
          .filter(ContentFolders::isWanted)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrong(String name) throws IOException {
    Path expected = CASES.resolve(name).resolve("diagnostics.txt");
    ContentFolders.copy(BASE, folder.resolve("content"));
    ContentFolders.layOver(CASES.resolve(name).resolve("content"), folder.resolve("content"));

    String actual = diagnostics();

    if (Boolean.getBoolean("handreiking.rewrite")) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).exists();
    assertThat(actual).isNotEmpty().isEqualTo(Files.readString(expected));
  }

  @Test
  void theBaseIsWithoutMistakes() throws IOException {
    ContentFolders.copy(BASE, folder.resolve("content"));

    assertThat(diagnostics()).isEmpty();
  }

  private String diagnostics() {
    DiagnosticFormatter formatter = new DiagnosticFormatter(Messages.in("nl"));
    return ContentFolders.check(folder.resolve("content")).diagnostics().stream()
        .map(diagnostic -> formatter.format(diagnostic) + "\n")
        .collect(joining());
  }
}

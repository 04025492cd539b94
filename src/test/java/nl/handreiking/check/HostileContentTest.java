package nl.handreiking.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that is too large, too deep or wants out gives a message and no more. */
class HostileContentTest {

  private static final Path BASE = Path.of("src/test/resources/bad/_basis/content");
  private static final String HEAD =
      "---\nsoort: tip\ntitel: Lees\nniveaus: alle\nvolgorde: 5\nlaatst-nagekeken: 2026-11-01\n---\n";
  private static final int FIFTY_MEGABYTES = 50_000_000;

  @TempDir Path folder;

  private Path content;

  @BeforeEach
  void layDownTheBase() throws IOException {
    content = folder.resolve("content");
    ContentFolders.copy(BASE, content);
  }

  @Test
  void fileOfFiftyMegabytes() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path("hulp.yaml").toFile(), "rw")) {
      file.setLength(FIFTY_MEGABYTES);
    }

    assertThat(problems()).containsExactly("content/hulp.yaml:1:1 bestand-te-groot [50]");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 10_000})
  void deepYaml(int depth) throws IOException {
    write("hulp.yaml", "titel: " + "[".repeat(depth) + "]".repeat(depth));

    assertThat(problems()).containsExactly("content/hulp.yaml:1:27 yaml-te-diep [20]");
  }

  @Test
  void deepYamlInABlock() throws IOException {
    write("hulp.yaml", "- ".repeat(10_000) + "x");

    assertThat(problems()).containsExactly("content/hulp.yaml:1:41 yaml-te-diep [20]");
  }

  @Test
  void deepYamlThatNeverCloses() throws IOException {
    write("hulp.yaml", "{a: ".repeat(10_000));

    assertThat(problems())
        .containsExactly(
            "content/hulp.yaml:1:81 yaml-te-diep [20]",
            "content/hulp.yaml:1:40001 yaml-haak-open []");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 10_000})
  void deepMarkdown(int depth) throws IOException {
    write("onderwerpen/lezen/diep.md", HEAD + "> ".repeat(depth) + "diep\n");

    assertThat(problems()).anyMatch(p -> p.contains("diep.md") && p.contains("te-diep-genest"));
  }

  @Test
  void billionLaughs() throws IOException {
    StringBuilder yaml = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    write("hulp.yaml", yaml.toString());

    assertThat(problems())
        .contains("content/hulp.yaml:1:5 yaml-verwijzing [&a0]")
        .allMatch(problem -> problem.contains("hulp.yaml"));
  }

  @Test
  void linksOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.yaml"), "titel: Geheim\n");
    Path outside = Files.createDirectory(folder.resolve("buiten"));
    Files.delete(path("hulp.yaml"));
    Files.createSymbolicLink(path("hulp.yaml"), secret);
    Files.createSymbolicLink(path("paginas/buiten"), outside);

    assertThat(problems())
        .containsExactly(
            "content/hulp.yaml:1:1 koppeling-naar-buiten [hulp.yaml]",
            "content/paginas/buiten:1:1 koppeling-naar-buiten [paginas/buiten]");
  }

  @Test
  void linksWithinTheFolderAreFine() throws IOException {
    Path copy = path("onderwerpen/lezen/kopie.md");
    Files.createSymbolicLink(copy, Path.of("..", "schrijven", "dagboek.md"));
    Files.writeString(path("onderwerpen/schrijven/dagboek.md"), HEAD.replace("alle", "[po]") + "x");

    assertThat(problems()).isEmpty();
  }

  @Test
  void linksInACircleComeToAnEnd() throws IOException {
    Files.createSymbolicLink(path("paginas/rond"), Path.of(".."));

    assertThat(problems()).isNotEmpty();
  }

  @Test
  void folderThatIsNotThere() {
    Outcome<Survey> outcome = ContentFolders.check(folder.resolve("nergens"));

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.diagnostics())
        .extracting(d -> d.rule().id())
        .containsExactly("map-ontbreekt");
  }

  @Test
  void byteOrderMarkAndWindowsLineBreaks() throws IOException {
    for (String file : List.of("links.yaml", "onderwerpen/lezen/voorlezen.md")) {
      String text = Files.readString(path(file)).replace("\n", "\r\n");
      Files.writeString(path(file), "\uFEFF" + text.replace("leesweek", "lees_week"));
    }

    assertThat(problems()).containsExactly("content/links.yaml:6:1 geen-id [lees_week, ]");
  }

  private List<String> problems() {
    return ContentFolders.check(content).diagnostics().stream()
        .map(HostileContentTest::described)
        .toList();
  }

  private static String described(Diagnostic problem) {
    return problem.location() + " " + problem.rule().id() + " " + problem.arguments();
  }

  private void write(String path, String text) throws IOException {
    Files.write(path(path), text.getBytes(UTF_8));
  }

  private Path path(String path) {
    return content.resolve(path);
  }
}

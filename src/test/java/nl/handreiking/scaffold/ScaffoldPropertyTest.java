package nl.handreiking.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.scaffold.Scaffold.Result;

/**
 * Whatever an editor makes, one after the other: it is there and all builds, or nothing changed.
 */
class ScaffoldPropertyTest {

  private static final String MARK = "\u00EF\u00BB\u00BF";

  record Step(Kind kind, String id) {}

  @Property(tries = 12)
  void everythingBuildsAfterEachStep(
      @ForAll("folders") Path original,
      @ForAll("styles") String style,
      @ForAll @Size(min = 1, max = 5) List<@From("steps") Step> steps)
      throws Exception {
    Path temp = Files.createTempDirectory("nieuw");
    try {
      Folder folder = Folder.copy(original, temp);
      rewrite(folder, style);
      for (Step step : steps) {
        make(folder, step);
      }
      folder.site();
    } finally {
      delete(temp);
    }
  }

  private static void make(Folder folder, Step step) throws IOException, OutputProblem {
    Map<String, String> before = folder.files();
    List<String> problems = folder.problems();
    try {
      Result result = folder.make(step.kind(), step.id());
      assertThat(result).isInstanceOf(Result.Made.class);
      assertThat(folder.problems()).isEqualTo(problems);
      linesStay(before, folder.files());
    } catch (Refusal refusal) {
      assertThat(folder.files()).isEqualTo(before);
    }
  }

  /** Every line that was there is there, but for the levels of texts and lists on one line. */
  private static void linesStay(Map<String, String> before, Map<String, String> after) {
    before.forEach(
        (path, text) -> {
          List<String> now = withoutMark(after.get(path)).lines().toList();
          List<String> gone =
              withoutMark(text).lines().filter(line -> !now.contains(line)).toList();
          assertThat(gone).hasSizeLessThanOrEqualTo(1);
          assertThat(gone).allMatch(line -> line.matches(".*(niveaus|onderwerpen|\\{}).*"));
        });
  }

  /** A byte order mark stays at the head of the file, whatever comes to stand there. */
  private static String withoutMark(String bytes) {
    return bytes.startsWith(MARK) ? bytes.substring(MARK.length()) : bytes;
  }

  private static void rewrite(Folder folder, String style) throws IOException {
    for (String path : folder.files().keySet()) {
      if (path.endsWith(".yaml") || path.endsWith(".md")) {
        String text = folder.text(path);
        switch (style) {
          case "windows" -> folder.write(path, "\uFEFF" + text.replace("\n", "\r\n"));
          case "no line break" -> folder.write(path, text.stripTrailing());
          default -> folder.write(path, text);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  Arbitrary<Path> folders() {
    return Arbitraries.of(Folder.READING, Folder.ROADS, Folder.SMALL);
  }

  @Provide
  Arbitrary<String> styles() {
    return Arbitraries.of("plain", "windows", "no line break");
  }

  @Provide
  Arbitrary<Step> steps() {
    Arbitrary<String> ids =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("abz019-").ofMinLength(1).ofMaxLength(64),
            Arbitraries.of("nee", "null", "1e3", "2026-11-22", "lezen", "po", "alle", "a b", "É"));
    return Combinators.combine(Arbitraries.of(Kind.values()), ids).as(Step::new);
  }
}

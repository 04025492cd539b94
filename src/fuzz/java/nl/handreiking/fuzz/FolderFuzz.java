package nl.handreiking.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.ExportFiles;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.check.Review;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.output.SitePlan;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Outcome;

/**
 * A small publication in which one file is not as it should be: it is refused with messages, or all
 * its pages can be made.
 */
class FolderFuzz {

  private static final Path BASE = Path.of("src/test/resources/bad/_basis/content");

  /** The folders whose files are read for presentations, which take longest to make. */
  private static final Set<String> SLIDES = Set.of("presentaties", "figuren");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Messages DUTCH = Messages.in("nl");
  private static final Theme THEME = Theme.standard();

  private final Path content = copy();
  private final List<Path> files = files(content);

  FolderFuzz() {
    build(true);
  }

  /** Some characters of a file give way to others. */
  @DictionaryEntries({
    "niveaus: ", "alle", "[po, vo]", "volgorde: ", "link:", "item:", "pagina:", "figuur:", "\\x0A---\\x0A", "{leerling}",
    "::: niveau ", "\\x0A:::\\x0A", "<details>", "soort: tip", "id: ", "../", "2026-02-30", "tekst: |\\x0A", "\\x0A  - ", "\\\""
  })
  @FuzzTest(maxDuration = "")
  void textOfAFileIsChanged(
      @InRange(min = 0, max = 1000) int file,
      @InRange(min = 0, max = 4000) int from,
      @InRange(min = 0, max = 80) int count,
      @NotNull @WithUtf8Length(max = 300) String text)
      throws IOException {
    Path changed = files.get(file % files.size());
    byte[] before = Files.readAllBytes(changed);
    String whole = new String(before, UTF_8);
    int start = from % (whole.length() + 1);
    int end = Math.min(whole.length(), start + count);
    tryWith(changed, before, (whole.substring(0, start) + text + whole.substring(end)).getBytes(UTF_8));
  }

  /** A file is something else altogether. */
  @FuzzTest(maxDuration = "")
  void fileIsReplaced(
      @InRange(min = 0, max = 1000) int file, byte @NotNull @WithLength(max = 2000) [] bytes)
      throws IOException {
    Path changed = files.get(file % files.size());
    tryWith(changed, Files.readAllBytes(changed), bytes);
  }

  private void tryWith(Path file, byte[] before, byte[] now) throws IOException {
    Files.write(file, now);
    try {
      boolean onSlides = SLIDES.contains(content.relativize(file).getName(0).toString());
      Patience.with(() -> build(onSlides));
    } finally {
      Files.write(file, before);
    }
  }

  private void build(boolean withSlides) {
    BuildRequest request =
        new BuildRequest(
            content, Optional.empty(), content.resolveSibling("out"), Optional.empty(), TODAY, "x");
    Outcome<Survey> checked = SiteBuild.check(content);
    checked.diagnostics().forEach(FolderFuzz::say);
    Outcome<SitePlan> plan =
        SiteBuild.plan(request, checked, () -> Outcome.of(THEME), file -> file.describe()::make);
    plan.diagnostics().forEach(FolderFuzz::say);
    if (!plan.hasErrors()) {
      plan.value().orElseThrow().files().stream()
          .filter(file -> withSlides || !file.path().value().endsWith(".pptx"))
          .forEach(file -> file.content().bytes());
      Review.of(checked.value().orElseThrow(), TODAY).diagnostics().forEach(FolderFuzz::say);
    } else if (plan.diagnostics().isEmpty()) {
      throw new AssertionError("refused without a word");
    }
  }

  private static void say(Diagnostic problem) {
    if (DUTCH.sentence(problem).isBlank()) {
      throw new AssertionError(problem.toString());
    }
  }

  private static Path copy() {
    try {
      Path copy = Files.createTempDirectory("fuzz").resolve("content");
      for (Path from : files(BASE)) {
        Path to = copy.resolve(BASE.relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

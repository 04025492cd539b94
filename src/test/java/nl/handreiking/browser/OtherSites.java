package nl.handreiking.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.SitePlan;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.ProgressListener;

/** The sites of publications on other subjects than that of the shipped one, each built once. */
final class OtherSites {

  static final List<String> NAMES = List.of("museum", "canteen");

  private static final Path PUBLICATIONS = Path.of("src/test/resources/publications");
  private static final Path OUT = Path.of("target", "other-sites").toAbsolutePath();
  private static final LocalDate DATE = LocalDate.of(2026, 11, 28);
  private static final Map<String, Path> BUILT = new ConcurrentHashMap<>();

  private OtherSites() {}

  static Path folder(String name) {
    return BUILT.computeIfAbsent(name, OtherSites::build);
  }

  /** All pages of a site, as paths with forward slashes, sorted. */
  static List<String> pages(String name) {
    Path folder = folder(name);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path build(String name) {
    BuildRequest request =
        new BuildRequest(
            PUBLICATIONS.resolve(name).resolve("content"),
            Optional.empty(),
            OUT.resolve(name),
            Optional.empty(),
            DATE,
            "test");
    try {
      Outcome<SitePlan> outcome = SiteBuild.build(request, ProgressListener.NONE);
      if (outcome.hasErrors()) {
        throw new AssertionError(outcome.diagnostics());
      }
      return OUT.resolve(name).resolve("site");
    } catch (OutputProblem e) {
      throw new AssertionError(e);
    }
  }
}

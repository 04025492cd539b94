package nl.handreiking.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.SitePlan;
import nl.handreiking.source.Outcome;

/** The site of the shipped content, built once for all tests of a run. */
final class ShippedSite {

  private static final Path OUT = Path.of("target", "shipped-site").toAbsolutePath();

  /** In the Week Tegen Eenzaamheid, so that the starter of the week is always the same. */
  private static final LocalDate DATE = LocalDate.of(2026, 9, 28);

  private ShippedSite() {}

  /** The folder that a school would publish. */
  static Path folder() {
    return Built.SITE;
  }

  /** All pages, as paths with forward slashes below {@link #folder}, sorted. */
  static List<String> pages() {
    try (Stream<Path> files = Files.walk(folder())) {
      return files
          .map(file -> folder().relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One page of each kind, for what takes long. */
  static List<String> onePageOfEachKind() {
    return List.of(
        "index.html",
        "po/index.html",
        "vo/signalen/index.html",
        "vo/presentatie/index.html",
        "mbo/alles/index.html",
        "onderwerpen/signalen/index.html",
        "eenzaamheid/index.html",
        "gespreksstarters/index.html",
        "hulp/index.html",
        "actie/index.html",
        "bronnen/index.html",
        "begrippen/index.html",
        "toegankelijkheid/index.html",
        "404.html");
  }

  /** Built when first asked for. */
  private static final class Built {

    private static final Path SITE = build();

    private static Path build() {
      BuildRequest request =
          new BuildRequest(
              Path.of("content"), Optional.empty(), OUT, Optional.empty(), DATE, "test");
      try {
        Outcome<SitePlan> outcome = SiteBuild.build(request, (done, total) -> {});
        if (outcome.hasErrors()) {
          throw new AssertionError(outcome.diagnostics());
        }
        return OUT.resolve("site");
      } catch (OutputProblem e) {
        throw new AssertionError(e);
      }
    }
  }
}

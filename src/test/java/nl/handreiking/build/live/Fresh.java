package nl.handreiking.build.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.ExportFiles;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.RecentFiles;
import nl.handreiking.output.SitePlan;
import nl.handreiking.source.Outcome;

/** Compares what is kept in memory with what is read afresh. */
final class Fresh {

  static final Path SHIPPED = Path.of("content");
  static final Path SMALL = Path.of("src/test/resources/sites/lezen/content");

  private static final LocalDate DATE = LocalDate.of(2026, 11, 2);

  private final RecentFiles exports = new RecentFiles(16);
  private final BuildRequest request;

  Fresh(BuildRequest request) {
    this.request = request;
  }

  static BuildRequest request(Path content, Optional<Path> templates) {
    Path out = content.resolveSibling("out");
    return new BuildRequest(content, templates, out, Optional.empty(), DATE, "test");
  }

  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  /** The newest edition, with all presentations as they have to be. */
  static Edition settled(LivePublication live) {
    Edition edition = live.refresh();
    long number = 0;
    while (edition.number() != number) {
      number = edition.number();
      edition.site().ifPresent(site -> site.files().forEach(file -> file.content().bytes()));
      edition = live.refresh();
    }
    return edition;
  }

  /** The edition is what somebody who comes now would read. */
  void assertSame(Edition edition) {
    Outcome<SitePlan> fresh = fresh();
    assertThat(edition.problems()).isEqualTo(fresh.diagnostics());
    assertThat(edition.upToDate()).isEqualTo(!fresh.hasErrors());
    if (edition.upToDate()) {
      assertSame(edition.site().orElseThrow(), fresh.value().orElseThrow());
    }
  }

  /** The edition is what a build now writes to the disk. */
  void assertBuilt(Edition edition) throws IOException, OutputProblem {
    SiteBuild.build(request, (done, total) -> {});
    Path site = request.out().resolve("site");
    Map<String, String> built = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString().replace('\\', '/');
        built.put(path, text(Files.readAllBytes(file)));
      }
    }
    assertThat(files(edition.site().orElseThrow())).isEqualTo(built);
  }

  static String page(Edition edition, String path) {
    return files(edition.site().orElseThrow()).getOrDefault(path, "");
  }

  /** The path of the one file that ends so. */
  static String path(Edition edition, String ending) {
    return edition.site().orElseThrow().files().stream()
        .map(file -> file.path().value())
        .filter(path -> path.endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  private Outcome<SitePlan> fresh() {
    return SiteBuild.plan(
        request,
        SiteBuild.check(request.content()),
        () -> SiteBuild.theme(request),
        ExportFiles.in(exports));
  }

  private static void assertSame(SitePlan site, SitePlan other) {
    assertThat(site.files().stream().map(OutputFile::path))
        .isEqualTo(other.files().stream().map(OutputFile::path).toList());
    assertThat(files(site)).isEqualTo(files(other));
  }

  private static Map<String, String> files(SitePlan site) {
    Map<String, String> files = new TreeMap<>();
    site.files().forEach(file -> files.put(file.path().value(), text(file.content().bytes())));
    return files;
  }

  /** Each byte a character, so that differences can be read. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

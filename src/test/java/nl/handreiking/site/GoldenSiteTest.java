package nl.handreiking.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePlan;
import nl.handreiking.site.page.SiteOptions;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole publications and the whole sites that they become, in a theme without looks. A folder in
 * {@code sites} holds the content, the site that is expected of it, and what is said of the
 * content; {@code -Dhandreiking.rewrite=true} writes the last two anew.
 */
class GoldenSiteTest {

  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final Theme PLAIN = Theme.onClassPath("/theme/");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void becomesTheExpectedSite(Path folder) throws IOException {
    Map<String, String> actual = build(folder, TestSite.PUBLISHED);
    if (Boolean.getBoolean("handreiking.rewrite")) {
      write(folder, actual);
    }
    assertThat(actual).isEqualTo(expected(folder));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holdsInThePlainTheme(Path folder) {
    TestSite site = TestSite.of(folder.resolve("content"), PLAIN, TestSite.PUBLISHED);
    assertThat(SiteChecks.faults(site, TestSite.PUBLISHED.baseUrl())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holdsInTheShippedTheme(Path folder) {
    TestSite site = TestSite.of(folder.resolve("content"), Theme.standard(), TestSite.OFFLINE);
    assertThat(SiteChecks.faults(site, "")).isEmpty();
  }

  /** The files of the site by path, and what is said of the content. */
  private static Map<String, String> build(Path folder, SiteOptions options) {
    Outcome<Survey> checked = SiteBuild.check(folder.resolve("content"));
    Outcome<SitePlan> planned =
        checked.ifClean(survey -> new SitePlanner(PLAIN).plan(survey.guide(), options));
    Map<String, String> files = new TreeMap<>();
    StringBuilder said = new StringBuilder();
    for (Diagnostic diagnostic : planned.diagnostics()) {
      String file = diagnostic.location().toString().replace('\\', '/');
      int start = file.indexOf("content/");
      said.append(file.substring(Math.max(0, start)))
          .append(" [%s] %s\n".formatted(diagnostic.rule().id(), diagnostic.arguments()));
    }
    files.put("diagnostics.txt", said.toString());
    planned.value().stream()
        .flatMap(plan -> plan.files().stream())
        .forEach(file -> files.put("expected/" + file.path(), text(file)));
    return files;
  }

  private static String text(OutputFile file) {
    return new String(file.content().bytes(), charset(file.path().toString()));
  }

  /** Each byte of a picture as a letter, so that it is written again as it was. */
  private static Charset charset(String file) {
    return file.endsWith(".png") || file.endsWith(".jpg") ? ISO_8859_1 : UTF_8;
  }

  private static Map<String, String> expected(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, String> expected = new TreeMap<>();
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder.resolve("content")))
          .forEach(
              file ->
                  expected.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
      return expected;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, charset(file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    if (Files.exists(folder.resolve("expected"))) {
      try (Stream<Path> old = Files.walk(folder.resolve("expected"))) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue(), charset(file.getKey()));
    }
  }
}

package nl.handreiking.report.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.links.LinkReport;
import nl.handreiking.report.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form of every report, as anyone can read it in {@code links/report}; {@code
 * -Dhandreiking.rewrite=true} writes them anew.
 */
class GoldenReportTest {

  private static final Path FOLDER = Path.of("src/test/resources/links/report");

  private static final Map<Format, String> ENDINGS =
      Map.of(
          Format.TEXT, "txt",
          Format.JSON, "json",
          Format.JUNIT, "xml",
          Format.SARIF, "sarif",
          Format.GITHUB, "log",
          Format.MARKDOWN, "md");

  private static final Map<String, LinkReport> REPORTS =
      Map.of(
          "varied", SampleReport.varied(),
          "cut-off", SampleReport.cutOff(),
          "no-network", SampleReport.withoutNetwork());

  static Stream<Arguments> cases() {
    return REPORTS.keySet().stream()
        .sorted()
        .flatMap(
            name ->
                Stream.of(Format.values())
                    .flatMap(
                        format ->
                            Stream.of("nl", "en")
                                .map(language -> Arguments.of(name, format, language))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(String name, Format format, String language) throws IOException {
    String actual = format.render(Overview.of(REPORTS.get(name), ReportTexts.in(language)));
    Path file = FOLDER.resolve("%s.%s.%s".formatted(name, language, ENDINGS.get(format)));
    if (Boolean.getBoolean("handreiking.rewrite")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file)).endsWith("\n");
    assertThat(List.of(actual.split("\n", -1))).noneMatch(line -> line.matches(".*[ \\t]+"));
  }
}

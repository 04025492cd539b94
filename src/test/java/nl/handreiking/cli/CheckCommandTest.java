package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} says and makes; its exit status says whether something has to be mended. */
class CheckCommandTest {

  private static final String ITEM = "content/onderwerpen/boeken/voorlezen.md";
  private static final String REPORT = "site-output/report/inhoud/";

  @TempDir Path here;
  private Cli cli;

  @BeforeEach
  void makeContent() throws IOException {
    cli = Cli.in(here);
  }

  @Test
  void tellsOfWarningsAndOnlyFailsWhenStrict() throws IOException {
    reviewedOn("2020-01-01");

    Cli.Run run = cli.run("check");
    assertThat(run.out())
        .contains(ITEM + ":1:1: let op [nakijken-verlopen]")
        .endsWith(
            "De inhoud is in orde.\n1 waarschuwing; zie hierboven.\n"
                + "Verslag:     open site-output/report/inhoud/index.html\n");
    assertThat(run.status()).isZero();

    Cli.Run strict = cli.run("check", "--strict");
    assertThat(strict.out())
        .contains("\n1 waarschuwing.\nMet --strict telt een waarschuwing als fout.\n");
    assertThat(strict.status()).isEqualTo(1);
  }

  @Test
  void neverFailsForAdvice() throws IOException {
    reviewedOn("2020-01-01");
    set("advies");

    Cli.Run run = cli.run("check", "--strict", "--lang", "en");
    assertThat(run.out())
        .contains("advice [nakijken-verlopen]")
        .contains("The content is fine.\n1 piece of advice; see above.\n");
    assertThat(run.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit", "github"})
  void leavesTheOutputToTheFormat(String format) throws IOException {
    reviewedOn("2020-01-01");

    Cli.Run run = cli.run("check", "--format", format, "--strict");

    String begin =
        switch (format) {
          case "junit" -> "<?xml";
          case "github" -> "::warning file=content/onderwerpen/boeken/voorlezen.md,line=1,col=1";
          default -> "{\n";
        };
    assertThat(run.out()).startsWith(begin).doesNotContain("Met --strict");
    assertThat(run.err()).contains("Met --strict");
    assertThat(run.status()).isEqualTo(1);
    assertThat(cli.run("check", "--format", "xml").err())
        .startsWith("--format is text, json, junit, sarif, github; niet 'xml'\n");
  }

  @Test
  void makesAReportBesideTheSiteAndNeverInIt() throws IOException {
    cli.run("build", "--report");
    assertThat(here.resolve(REPORT + "index.html")).isNotEmptyFile();
    assertThat(new ObjectMapper().readTree(Files.readString(here.resolve(REPORT + "inhoud.json"))))
        .isNotEmpty();
    try (Stream<Path> site = Files.walk(here.resolve("site-output/site"))) {
      assertThat(site.map(Path::toString)).noneMatch(path -> path.contains("inhoud."));
    }
    try (ZipFile zip = new ZipFile(here.resolve("site-output/site.zip").toFile())) {
      assertThat(zip.stream()).noneMatch(entry -> entry.getName().contains("report"));
    }
    cli.run("check");
    assertThat(here.resolve("site-output/site/index.html")).isNotEmptyFile();
  }

  @Test
  void replacesAnOldReportWhileErrorsStandInTheWay() throws IOException {
    cli.run("check");
    assertThat(here.resolve(REPORT + "index.html")).content().contains("Voorlezen");
    Files.writeString(here.resolve(ITEM), Cli.item("Lees elke {lezr} voor."));

    assertThat(cli.run("check").status()).isEqualTo(1);

    assertThat(here.resolve(REPORT + "index.html"))
        .content()
        .contains("Er is 1 fout.")
        .doesNotContain("Voorlezen");
  }

  @Test
  void showsTwentyProblemsOfAKindAndThenHowManyMore() throws IOException {
    Files.writeString(here.resolve(ITEM), Cli.item("Lees elke {lezr} voor.\n\n".repeat(25)));

    assertThat(cli.run("check").out())
        .matches(shows(20))
        .endsWith(
            """

            Nog 5 keer [onbekend-niveauwoord].
            Van elke soort staan er hierboven hooguit 20; handreiking check --all toont ze allemaal.

            25 fouten.
            """);
    assertThat(cli.run("check", "--all").out())
        .matches(shows(25))
        .doesNotContain("Nog 5 keer")
        .endsWith("\n\n25 fouten.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit", "github"})
  void tellsAProgramOfAllProblems(String format) throws IOException {
    Files.writeString(here.resolve(ITEM), Cli.item("Lees elke {lezr} voor.\n\n".repeat(25)));

    String out = cli.run("check", "--format", format).out();

    assertThat(out).doesNotContain("Nog 5 keer");
    for (int line = 8; line < 58; line += 2) {
      assertThat(out).containsPattern("\\b" + line + "\\b");
    }
  }

  @Test
  void checksAlsoWhereNoReportCanBeMade() throws IOException {
    Files.writeString(here.resolve("site-output"), "");
    Cli.Run run = cli.run("check");
    assertThat(run.out()).isEqualTo("De inhoud is in orde.\n");
    assertThat(run.err()).hasLineCount(1);
    assertThat(run.status()).isZero();

    Cli.Run wanted = cli.run("check", "--out", "site-output");
    assertThat(wanted.err()).hasLineCount(1);
    assertThat(wanted.status()).isEqualTo(3);
  }

  private static Predicate<String> shows(int problems) {
    return out -> out.split("fout \\[onbekend-niveauwoord]", -1).length == problems + 1;
  }

  private void reviewedOn(String day) throws IOException {
    Files.writeString(
        here.resolve(ITEM), Cli.item("Lees elke {lezer} voor.").replace("2026-11-01", day));
  }

  private void set(String severity) throws IOException {
    Path file = here.resolve("content/handreiking.yaml");
    String text = Files.readString(file).replaceAll("(?s)controle:.*", "");
    Files.writeString(
        file,
        text
            + "controle: {regels: {nakijken-verlopen: {ernst: %s, reden: proef}}}\n"
                .formatted(severity));
  }
}

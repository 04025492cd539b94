package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site waits for, and what {@code build} says and makes besides it. */
class BuildCommandTest {

  private static final String OLD = "content/onderwerpen/boeken/voorlezen.md";
  private static final String OTHER = "content/onderwerpen/boeken/luisteren.md";
  private static final String REPORT = "site-output/report/inhoud/index.html";
  private static final String ADVICE = "Of de teksten nog beter kunnen, zegt: handreiking check\n";

  @TempDir Path here;
  private Cli cli;

  /** Two texts that nobody looked at for years, one of them with a long word too. */
  @BeforeEach
  void makeContent() throws IOException {
    cli = Cli.in(here);
    String text = Cli.item("Lees elke {lezer} voor, conform het plan.");
    Files.writeString(here.resolve(OLD), text.replace("2026-11-01", "2020-01-01"));
    Files.writeString(
        here.resolve(OTHER),
        text.replace("2026-11-01", "2020-01-01").replace("Voorlezen", "Luisteren"));
  }

  @Test
  void saysOneLineOfWhatOnlyEditorsWantToKnow() {
    Cli.Run run = cli.run("build");

    assertThat(run.out())
        .startsWith("De website is klaar: 7 pagina's.\nBekijken: ")
        .endsWith(ADVICE)
        .doesNotContain("[");
    assertThat(run.status()).isZero();
    assertThat(here.resolve("site-output/report")).doesNotExist();
  }

  @Test
  void stopsForARuleThatIsAnErrorAndNamesNoOther() throws IOException {
    set("nakijken-verlopen: {ernst: fout, reden: proef}");

    Cli.Run run = cli.run("build");

    assertThat(run.out())
        .startsWith(OTHER + ":1:1: fout [nakijken-verlopen]")
        .contains("\n" + OLD + ":1:1: fout [nakijken-verlopen]")
        .endsWith("\n2 fouten.\nDe website is niet gemaakt. Wat er al stond, is niet veranderd.\n")
        .doesNotContain("formeel-woord");
    assertThat(run.status()).isEqualTo(1);
    assertThat(here.resolve("site-output")).doesNotExist();
  }

  @Test
  void isSilentOfOtherFilesThanThoseThatARuleIsAnErrorFor() throws IOException {
    set(
        "nakijken-verlopen: {ernst: fout, reden: proef, waar:"
            + " [onderwerpen/boeken/voorlezen.md]}");

    assertThat(cli.run("check").out()).contains(OTHER + ":1:1: let op [nakijken-verlopen]");
    Cli.Run stopped = cli.run("build");
    assertThat(stopped.out())
        .startsWith(OLD + ":1:1: fout [nakijken-verlopen]")
        .contains("\n1 fout.\n")
        .doesNotContain(OTHER);
    assertThat(stopped.status()).isEqualTo(1);

    Files.writeString(here.resolve(OLD), Cli.item("Lees elke {lezer} voor."));
    Cli.Run built = cli.run("build");
    assertThat(built.out()).startsWith("De website is klaar").doesNotContain("[");
    assertThat(built.status()).isZero();
  }

  @Test
  void leavesTheReportAsItWas() throws IOException {
    cli.run("check");
    byte[] before = Files.readAllBytes(here.resolve(REPORT));
    Files.delete(here.resolve(OTHER));

    cli.run("build");

    assertThat(here.resolve(REPORT)).hasBinaryContent(before);
  }

  @Test
  void saysWhatKeepsTheReportFromBeingMade() throws IOException {
    Path theme = Files.createDirectory(here.resolve("thema"));
    Files.writeString(theme.resolve("report.ftlh"), "<p>${nergens}</p>");

    Cli.Run run = cli.run("build", "--report", "--templates", "thema");

    assertThat(run.out())
        .startsWith("De website is klaar: 7 pagina's.\n")
        .contains("thema/report.ftlh:1:6: fout [sjabloon]")
        .endsWith("\nHet verslag voor de redactie is niet gemaakt.\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(here.resolve(REPORT)).doesNotExist();
  }

  @Test
  void makesTheReportAfterTheSiteWhenAskedTo() {
    Cli.Run run = cli.run("build", "--report");

    assertThat(run.out())
        .startsWith("De website is klaar: 7 pagina's.\n")
        .endsWith("\nVoor de redactie: 4 waarschuwingen; zie " + REPORT + "\n")
        .doesNotContain(ADVICE)
        .doesNotContain("[");
    assertThat(run.status()).isZero();
    assertThat(here.resolve(REPORT)).content().contains("Voorlezen", "Luisteren");
  }

  @Test
  void saysInAnOlderReportThatErrorsStandInTheWay() throws IOException {
    Files.writeString(here.resolve(OTHER), Cli.item("Lees elke {lezr} voor."));
    assertThat(cli.run("build", "--report").out())
        .endsWith("De website is niet gemaakt. Wat er al stond, is niet veranderd.\n");
    assertThat(here.resolve("site-output")).doesNotExist();

    Files.delete(here.resolve(OTHER));
    cli.run("check");
    Files.writeString(here.resolve(OTHER), Cli.item("Lees elke {lezr} voor."));
    Cli.Run run = cli.run("build", "--report", "--lang", "en");

    assertThat(run.out())
        .contains("What was there is unchanged.\nFor the editors: 1 error; see " + REPORT);
    assertThat(run.status()).isEqualTo(1);
    assertThat(here.resolve(REPORT)).content().contains("1 error").doesNotContain("Voorlezen");
  }

  @Test
  void showsTwentyProblemsOfAKindUnlessAllAreWanted() throws IOException {
    Files.writeString(here.resolve(OTHER), Cli.item("Lees elke {lezr} voor.\n\n".repeat(25)));

    assertThat(cli.run("build", "--lang", "en").out())
        .contains(OTHER + ":46:11: error [onbekend-niveauwoord]")
        .doesNotContain(OTHER + ":48:11:")
        .contains("\n5 more of [onbekend-niveauwoord].\n")
        .contains(
            "Of each kind, at most 20 are shown above; handreiking check --all shows them all.\n");
    assertThat(cli.run("build", "--all").out())
        .contains(OTHER + ":48:11: fout", OTHER + ":56:11: fout")
        .doesNotContain("Nog 5 keer");
  }

  @Test
  void explainsItsOptionsInBothLanguages() {
    assertThat(cli.run("build", "--help").out())
        .contains("--report", "Maakt na de website ook het verslag voor de redactie.")
        .contains("--all", "Toont alle problemen; anders van elke soort hooguit 20.");
    assertThat(cli.run("check", "--help", "--lang", "en").out())
        .contains("--all", "Shows all problems; else at most 20 of each kind.")
        .doesNotContain("--report");
  }

  private void set(String rule) throws IOException {
    Path file = here.resolve("content/handreiking.yaml");
    Files.writeString(file, Files.readString(file) + "controle: {regels: {%s}}\n".formatted(rule));
  }
}

package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  private static final String WRONG_ITEM = "content/onderwerpen/boeken/voorlezen.md";

  @TempDir Path here;
  private Cli cli;

  @BeforeEach
  void makeContent() throws Exception {
    cli = Cli.in(here);
  }

  @Test
  void buildsTheSiteAndTellsWhereToLook() {
    Cli.Run run = cli.run("build");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            De website is klaar: 7 pagina's.
            Bekijken:    open site-output/site/index.html
            Publiceren:  zet de inhoud van site-output/site op een webserver (of pak site-output/site.zip daar uit)
            Of de teksten nog beter kunnen, zegt: handreiking check
            """);
    assertThat(run.status()).isZero();
    assertThat(here.resolve("site-output/site/klein/boeken/index.html")).content().contains("kind");
  }

  @Test
  void buildsIntoAnotherFolderAndSaysSoInEnglish() {
    Cli.Run run = cli.run("--lang", "en", "build", "--out", "uit voer");

    assertThat(run.out()).startsWith("The website is ready: 7 pages.\n").contains("uit voer/site");
    assertThat(run.status()).isZero();
    assertThat(here.resolve("uit voer/site.zip")).isNotEmptyFile();
  }

  @Test
  void reportsWhatIsWrongWithTheContentAndKeepsThePreviousSite() throws Exception {
    cli.run("build");
    byte[] before = Files.readAllBytes(here.resolve("site-output/site.zip"));
    Files.writeString(here.resolve(WRONG_ITEM), Cli.item("Lees elke {lezr} voor."));

    Cli.Run run = cli.run("build");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(WRONG_ITEM + ":8:11: fout [")
        .contains("    Lees elke {lezr} voor.\n")
        .contains("bedoelde je 'lezer'?")
        .endsWith("1 fout.\nDe website is niet gemaakt. Wat er al stond, is niet veranderd.\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(here.resolve("site-output/site.zip")).hasBinaryContent(before);
  }

  @Test
  void leavesNoOutputFolderWhenTheFirstBuildFails() throws Exception {
    Files.writeString(here.resolve(WRONG_ITEM), Cli.item("Lees elke {lezr} voor."));

    assertThat(cli.run("build").status()).isEqualTo(1);

    assertThat(here.resolve("site-output")).doesNotExist();
  }

  @Test
  void checksWithoutMakingTheSite() throws Exception {
    assertThat(cli.run("check")).isEqualTo(new Cli.Run(0, "De inhoud is in orde.\n", ""));
    assertThat(here.resolve("site-output/site")).doesNotExist();
    assertThat(here.resolve("site-output/report/inhoud/index.html")).isNotEmptyFile();
  }

  @Test
  void makesNoReportOfContentThatNeverWasRight() throws Exception {
    Files.writeString(here.resolve(WRONG_ITEM), Cli.item("Lees elke {lezr} voor."));
    Cli.Run run = cli.run("check", "--lang=en");

    assertThat(run.out()).contains(":8:11: error [").endsWith("\n1 error.\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(here.resolve("site-output")).doesNotExist();
  }

  @Test
  void doesNotTouchAFolderOfSomeoneElse() throws Exception {
    Files.createDirectory(here.resolve("fotos"));
    Files.writeString(here.resolve("fotos/mij.txt"), "mij");

    Cli.Run run = cli.run("build", "--out", "fotos");

    assertThat(run)
        .isEqualTo(
            new Cli.Run(
                3,
                "",
                "De map fotos is niet leeg en niet door handreiking gemaakt, dus er is niets"
                    + " geschreven. Kies met --out een andere map, of maak deze zelf leeg.\n"));
    assertThat(here.resolve("fotos")).isDirectoryNotContaining("glob:**.zip");
  }

  @Test
  void saysWhatTheDiskRefuses() throws Exception {
    Files.writeString(here.resolve("bestand"), "");

    Cli.Run run = cli.run("build", "--out", "bestand/uit");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith("Schrijven in bestand/uit is niet gelukt: ").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        " | welke opdracht? | ",
        "bild | onbekende opdracht 'bild'; bedoelde je 'build'? | ",
        "xyzzy | onbekende opdracht 'xyzzy' | ",
        "build --conten x | onbekende optie '--conten'; bedoelde je '--content'? | build ",
        "build -z | onbekende optie '-z' | build ",
        "build --content | optie --content heeft een waarde nodig | build ",
        "build --content --out x | optie --content heeft een waarde nodig | build ",
        "build --out a --out b | optie --out staat er meer dan eens | build ",
        "check --help=x | optie --help heeft geen waarde | check ",
        "check alles | 'alles' hoort hier niet | check ",
        "check --lang de | --lang is nl of en, niet 'de' | check ",
        "check --content nergens | de map met de inhoud 'nergens' is er niet | check ",
        "build --out content/uit | de uitvoermap 'content/uit' mag niet in de map met de inhoud liggen | build ",
        "build --base-url voorbeeld.nl | --base-url is een volledig adres dat begint met https:// of http://, zonder ? en #; niet 'voorbeeld.nl' | build ",
        "build --base-url ftp://x/ | --base-url is een volledig adres dat begint met https:// of http://, zonder ? en #; niet 'ftp://x/' | build ",
        "build --base-url https://x/?a | --base-url is een volledig adres dat begint met https:// of http://, zonder ? en #; niet 'https://x/?a' | build ",
      })
  void refusesWrongUsageWithASuggestion(String arguments, String message, String command) {
    String[] args = arguments == null ? new String[0] : arguments.split(" ");

    Cli.Run run = cli.run(args);

    String help = "Hulp: handreiking " + (command == null ? "" : command + " ") + "--help\n";
    assertThat(run).isEqualTo(new Cli.Run(2, "", message + "\n" + help));
  }

  @Test
  void refusesWrongUsageInEnglishToo() {
    assertThat(cli.run("build", "--lang", "en", "--otu", "x").err())
        .isEqualTo(
            "unknown option '--otu'; did you mean '--out'?\nHelp: handreiking build --help\n");
  }

  @Test
  void refusesABuildDateThatIsNone() {
    Cli.Run run = cli.with("SOURCE_DATE_EPOCH", "gisteren").run("build");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("SOURCE_DATE_EPOCH is een aantal seconden sinds 1970, niet 'gisteren'\n");
  }

  @Test
  void takesABaseUrlWithOrWithoutASlashAtItsEnd() {
    cli.run("build", "--base-url", "https://voorbeeld.nl/lezen");
    assertThat(here.resolve("site-output/site/sitemap.xml"))
        .content()
        .contains("<loc>https://voorbeeld.nl/lezen/klein/</loc>");

    cli.run("build", "--base-url", "https://voorbeeld.nl/lezen/", "--out", "tweede");
    assertThat(here.resolve("tweede/site.zip"))
        .hasSameBinaryContentAs(here.resolve("site-output/site.zip"));
  }

  @Test
  void helpsInBothLanguages() {
    Cli.Run dutch = cli.run("build", "--help");
    Cli.Run english = cli.run("--lang", "en", "-h");

    assertThat(dutch.status()).isZero();
    assertThat(dutch.out())
        .startsWith("Gebruik: handreiking build [-hV] [--content=MAP]")
        .contains("\nOpties:\n      --content=MAP ")
        .contains("SOURCE_DATE_EPOCH");
    assertThat(english.out())
        .startsWith("Usage: handreiking [-hV] [--lang=LANGUAGE] COMMAND\n")
        .contains("\nCommands:\n  build   Makes the website");
  }

  @Test
  void tellsItsVersionEverywhere() {
    assertThat(cli.run("--version")).isEqualTo(new Cli.Run(0, "handreiking 1.2.3\n", ""));
    assertThat(cli.run("check", "-V")).isEqualTo(new Cli.Run(0, "handreiking 1.2.3\n", ""));
  }

  @Test
  void usesColourOnlyAtATerminalThatWantsIt() {
    String escape = "\u001B";
    assertThat(cli.run("build", "--help").out()).doesNotContain(escape);
    assertThat(cli.atTerminal().run("build", "--help").out()).contains(escape);
    assertThat(cli.with("NO_COLOR", "1").atTerminal().run("build", "--help").out())
        .doesNotContain(escape);
  }
}

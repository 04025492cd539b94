package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

  @TempDir Path here;
  private Cli cli;

  @BeforeEach
  void makeContent() throws Exception {
    cli = Cli.in(here);
  }

  @Test
  void makesATipInTheOnlyTopicAndSaysWhatToDoNext() {
    Cli.Run run = cli.run("new", "tip", "samen-eten", "--titel", "Eet samen");

    assertThat(run)
        .isEqualTo(
            new Cli.Run(
                0,
                """
                Gemaakt:    content/onderwerpen/boeken/samen-eten.md
                Verder:     open content/onderwerpen/boeken/samen-eten.md en vervang de voorbeeldtekst. Met 'handreiking serve' zie je het meteen.
                """,
                ""));
    assertThat(here.resolve("content/onderwerpen/boeken/samen-eten.md"))
        .content()
        .contains("\ntitel: Eet samen\n", "\nvolgorde: 20\n", "\nlaatst-nagekeken: 2026-11-18\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "niveau groot",
        "onderwerp pauze",
        "tip eten",
        "signaal stil",
        "presentatie les",
        "link week --url https://voorbeeld.nl/"
      })
  void buildsWithWhateverWasMade(String arguments) {
    List<String> words = List.of(("new " + arguments).split(" "));

    assertThat(cli.run(words.toArray(String[]::new)).status()).isZero();

    String found = cli.run("check").out();
    String expected = words.contains("link") ? "[link-ongebruikt]" : "[voorbeeldtekst]";
    assertThat(found).contains("De inhoud is in orde.\n");
    assertThat(found.lines().filter(line -> line.matches("\\S+:\\d+:\\d+: .*")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("let op " + expected));
    assertThat(cli.run("build").status()).isZero();
  }

  @Test
  void namesTheLineOfWhatItAdded() {
    Cli.Run run = cli.run("new", "niveau", "groot", "--lang", "en");

    assertThat(run.out())
        .startsWith("Changed:    content/handreiking.yaml:16\n")
        .contains("words of groot in content/handreiking.yaml:16.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "new | wat wil je maken? kies uit: niveau, onderwerp, tip, signaal, link, presentatie",
        "new tipp x | 'tipp' kan ik niet maken; kies uit: niveau, onderwerp, tip, signaal, link, presentatie; bedoelde je 'tip'?",
        "new tip | hoe moet het heten? typ een naam achter tip, zoals samen-eten",
        "new tip Eén op één | 'Eén op één' kan geen naam zijn: gebruik kleine letters, cijfers en koppeltekens; bedoelde je 'een-op-een'?",
        "new tip 😀 | '😀' kan geen naam zijn: gebruik kleine letters, cijfers en koppeltekens",
        "new tip voorlezen | 'voorlezen' is er al: content/onderwerpen/boeken/voorlezen.md:1:1",
        "new niveau klein | 'klein' is er al: content/handreiking.yaml:10:9",
        "new niveau bronnen | de naam 'bronnen' gebruikt de website zelf al; kies een andere",
        "new tip x --onderwerp lezen | het onderwerp 'lezen' is er niet; kies uit: boeken",
        "new tip x --niveaus klein,groot | het niveau 'groot' hoort niet bij het onderwerp 'boeken'; kies uit: klein",
        "new onderwerp x --niveaus groot | het niveau 'groot' is er niet; kies uit: klein",
        "new tip x --url https://x.nl | --url hoort niet bij tip",
        "new niveau x --niveaus klein | --niveaus hoort niet bij niveau",
        "new link x | welk adres? geef het met --url, zoals --url https://voorbeeld.nl",
        "new link x --url voorbeeld.nl | 'voorbeeld.nl' is geen webadres; een webadres begint met https:// of http://",
      })
  void refusesInOneSentence(String arguments, String message) {
    Cli.Run run = cli.run(arguments.split(" "));

    assertThat(run).isEqualTo(new Cli.Run(2, "", message + "\nHulp: handreiking new --help\n"));
  }

  @Test
  void asksForATopicWhenThereAreMore() {
    cli.run("new", "onderwerp", "pauze");

    assertThat(cli.run("new", "tip", "x").err())
        .startsWith("bij welk onderwerp hoort het? kies met --onderwerp uit: boeken, pauze\n");
  }

  @Test
  void givesTheLinesWhenTheyCannotBeAddedSafely() throws Exception {
    Files.writeString(here.resolve("content/links.yaml"), "a: [\n");

    Cli.Run run = cli.run("new", "link", "week", "--url", "https://voorbeeld.nl/week");

    assertThat(run.out())
        .startsWith("Er is niets gemaakt, want content/links.yaml is zo geschreven dat")
        .contains("\n\nweek:\n")
        .contains("\n  url: https://voorbeeld.nl/week\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void saysWhatIsWrongFirstWhenThePublicationCannotBeRead() throws Exception {
    Files.writeString(here.resolve("content/handreiking.yaml"), "titel: [\n");

    Cli.Run run = cli.run("new", "tip", "x");

    assertThat(run.out())
        .startsWith("content/handreiking.yaml:2:1: fout [")
        .endsWith("\nEr is niets gemaakt: los eerst de fouten op.\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void makesATipBesideErrorsAndSaysThatTheyAreThere() throws Exception {
    Files.writeString(here.resolve("content/hulp.yaml"), "titel: Hulp\n");

    Cli.Run run = cli.run("new", "tip", "x");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .endsWith("De inhoud had al fouten. Ze staan er nog: 'handreiking check' noemt ze.\n");
  }

  @Test
  void makesNothingThatWouldBeWrong() {
    Cli.Run run = cli.run("new", "tip", "x", "--titel", "Voor {iedereen}");

    assertThat(run.out())
        .contains("content/onderwerpen/boeken/x.md:")
        .contains("[onbekend-niveauwoord]")
        .endsWith("Er is niets gemaakt, want dan zou dit niet kloppen.\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(here.resolve("content/onderwerpen/boeken/x.md")).doesNotExist();
  }
}

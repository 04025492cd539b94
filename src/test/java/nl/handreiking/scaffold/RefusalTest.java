package nl.handreiking.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.scaffold.Refusal.Reason;
import nl.handreiking.scaffold.Scaffold.Result;
import nl.handreiking.scaffold.Scaffold.Result.NotMade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be made leaves the folder as it was. */
class RefusalTest {

  @TempDir Path temp;
  private Folder folder;
  private Map<String, String> before;

  @BeforeEach
  void copy() throws Exception {
    folder = Folder.copy(Folder.SMALL, temp);
    before = folder.files();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "TIP | Eén op één | BAD_ID | een-op-een",
        "TIP | LEZEN! | BAD_ID | lezen",
        "TIP | ../../etc | BAD_ID | etc",
        "TIP | Straßenfest | BAD_ID | strassenfest",
        "TIP | foto's | BAD_ID | fotos",
        "TIP | con | BAD_ID | ''",
        "TIP | 😀 | BAD_ID | ''",
        "TIP | voorlezen | EXISTS | content/onderwerpen/lezen/voorlezen.md:1:1",
        "TIP | wie | EXISTS | content/paginas/over/wie.md:1:1",
        "TIP | index | EXISTS | content/onderwerpen/lezen/index.md",
        "TOPIC | lezen | EXISTS | content/onderwerpen/lezen/index.md:1:1",
        "LEVEL | po | EXISTS | content/handreiking.yaml:10:9",
        "LINK | leestips | EXISTS | content/links.yaml:1:1",
        "DECK | les | EXISTS | content/presentaties/les.md:1:1",
        "DECK | nieuw | DECKS_EVERYWHERE | content/presentaties/les.md",
        "LEVEL | bronnen | NAME_TAKEN | bronnen",
        "LEVEL | over | NAME_TAKEN | over",
        "TOPIC | presentatie | NAME_TAKEN | presentatie",
      })
  void refuses(Kind kind, String id, Reason reason, String lastDetail) throws Exception {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> folder.make(kind, id))
        .satisfies(
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(reason);
              Object[] details = refusal.details();
              assertThat(String.valueOf(details[details.length - 1])).isEqualTo(lastDetail);
            });
    assertThat(folder.files()).isEqualTo(before);
  }

  @Test
  void asksForATopicOrALevelThatThereIs() {
    refused(folder.wanted(Kind.TIP, "x", "", "", List.of()), Reason.WHICH_TOPIC);
    refused(folder.wanted(Kind.TIP, "x", "", "rekenen", List.of()), Reason.UNKNOWN_TOPIC);
    refused(folder.wanted(Kind.TIP, "x", "", "schrijven", List.of("mbo")), Reason.NOT_IN_TOPIC);
    refused(folder.wanted(Kind.TOPIC, "x", "", "", List.of("hbo")), Reason.UNKNOWN_LEVEL);
    refused(folder.wanted(Kind.LINK, "x", "", "", List.of()), Reason.URL_MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "voorbeeld.nl,BAD_URL",
    "ftp://voorbeeld.nl/,BAD_URL",
    "https://a b/,BAD_URL",
    "https://ik:geheim@voorbeeld.nl/,BAD_URL",
    "mailto:a@b.nl,BAD_URL",
    "https://voorbeeld.nl/tips,URL_EXISTS"
  })
  void refusesAddressesThatAreNoneOrThereAlready(String url, Reason reason) {
    refused(
        new NewPart(folder.content(), Kind.LINK, "x", "", "", List.of(), url, Folder.TODAY),
        reason);
  }

  @Test
  void neverOverwritesAFileThatNobodyUsesYet() throws Exception {
    folder.write("onderwerpen/praten/index.md", "van mij");
    folder.write("presentaties/kapot.md", "van mij");

    refused(folder.wanted(Kind.TOPIC, "praten"), Reason.EXISTS);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> folder.make(Kind.DECK, "kapot"));

    assertThat(folder.text("onderwerpen/praten/index.md")).isEqualTo("van mij");
    assertThat(folder.text("presentaties/kapot.md")).isEqualTo("van mij");
  }

  @Test
  void makesATipBesideErrorsOfOthers() throws Exception {
    folder.write("hulp.yaml", "titel: [");
    folder.write("onderwerpen/lezen/kapot.md", "---\nsoort: tipp\n---\n");

    Result.Made made = folder.made(Kind.TIP, "stil");

    assertThat(made.errorsLeft()).isTrue();
    assertThat(folder.text("onderwerpen/lezen/stil.md")).contains("soort: tip\n");
  }

  @Test
  void makesNothingWithoutAReadablePublication() throws Exception {
    folder.write("handreiking.yaml", "titel: [");

    Result result = folder.make(Kind.LINK, "x");

    assertThat(result).isInstanceOf(NotMade.class);
    assertThat(((NotMade) result).problems()).isNotEmpty();
    assertThat(((NotMade) result).planned()).isFalse();
  }

  @Test
  void givesTheLinesWhereNothingCanBeAddedSafely() throws Exception {
    folder.write("links.yaml", "leestips: [\n");
    before = folder.files();

    NotMade result = (NotMade) folder.make(Kind.LINK, "nieuw");

    assertThat(result.problems()).isEmpty();
    assertThat(result.byHand().get(0).path()).isEqualTo("links.yaml");
    assertThat(result.byHand().get(0).lines()).contains("nieuw:", "  titel: Nieuw");
    assertThat(folder.files()).isEqualTo(before);
  }

  @Test
  void makesNothingThatWouldBreakThePublication() throws Exception {
    NotMade result =
        (NotMade)
            Scaffold.make(folder.wanted(Kind.TIP, "x", "Voor {iedereen}", "lezen", List.of()));

    assertThat(result.problems()).extracting(p -> p.rule().id()).contains("onbekend-niveauwoord");
    assertThat(folder.files()).isEqualTo(before);
  }

  @Test
  void writesNothingOutsideTheFolder() throws Exception {
    Path outside = Files.createDirectory(temp.resolve("buiten"));
    Files.delete(folder.content().resolve("presentaties/les.md"));
    Files.delete(folder.content().resolve("presentaties"));
    Files.createSymbolicLink(folder.content().resolve("presentaties"), outside);

    assertThatExceptionOfType(OutputProblem.class).isThrownBy(() -> folder.make(Kind.DECK, "les"));

    assertThat(outside).isEmptyDirectory();
  }

  private void refused(NewPart wanted, Reason reason) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Scaffold.make(wanted))
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}

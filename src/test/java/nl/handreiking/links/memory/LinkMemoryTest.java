package nl.handreiking.links.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.DiagnosticFormatter;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkMemoryTest {

  private static final String TWO =
      """
      adres\tuitkomst\treden\tbekeken (UTC)\tkapot sinds\tkeer mislukt\ttitel van de pagina
      https://a.nl/\tok\treached\t2026-11-21T23:40Z\t\t0\tÉén pagina
      https://b.nl/x#y\tdead\tmissing-fragment\t2026-11-21T23:41Z\t2026-11-14\t2\t
      """;

  private final Problems problems = new Problems();

  @Test
  void writesALinePerLinkInTheOrderOfTheirAddresses() {
    Instant checked = Instant.parse("2026-11-21T23:40:59.9Z");
    Remembered good =
        new Remembered("https://a.nl/", "ok", "reached", checked, List.of(), 0, "Één pagina");
    Remembered dead =
        new Remembered(
            "https://b.nl/x#y",
            "dead",
            "missing-fragment",
            checked.plusSeconds(60),
            List.of(LocalDate.parse("2026-11-14")),
            2,
            "");

    assertThat(LinkMemory.of(List.of(dead, good)).text()).isEqualTo(TWO);
    assertThat(parse(TWO).find("https://b.nl/x#y")).contains(dead);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsWhatGitAndEditorsMakeOfIt(String lineBreak) {
    String stripped = String.join(lineBreak, TWO.lines().map(String::stripTrailing).toList());
    assertThat(parse(stripped).text()).isEqualTo(TWO);
    assertThat(parse(stripped + lineBreak + lineBreak).text()).isEqualTo(TWO);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void keepsItsLinesWhateverTheTitleAndTheAddressHold() {
    Remembered odd =
        new Remembered(
            "mailto x\ty\u2028z",
            "unsure",
            "unsupported-address",
            Instant.parse("2026-11-21T23:40:00Z"),
            List.of(LocalDate.parse("2026-11-14")),
            1,
            "<<<<<<<\tmet\r\n regels \u2029\u0000\u0085 en \uD83D\uDE00");
    String text = LinkMemory.of(List.of(odd)).text();

    assertThat(text.lines()).hasSize(2);
    assertThat(text)
        .contains("mailto%20x%09y%E2%80%A8z\t")
        .contains("\t<<<<<<< met regels en 😀\n");
    assertThat(parse(text).find("mailto x\ty\u2028z")).contains(odd);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void reportsADamagedLineAndKeepsTheOthers() {
    List<String> damaged =
        List.of(
            "zomaar tekst",
            "https://c.nl/\tok\treached\tgisteren\t\t0\t",
            "https://c.nl/\tok\treached\t2026-13-01T00:00Z\t\t0\t",
            "https://c.nl/\tok\treached\t2026-11-21T23:40Z\t2026-02-30\t1\t",
            "https://c.nl/\tok\treached\t2026-11-21T23:40Z\t\t3\t",
            "https://c.nl/\tok\treached\t2026-11-21T23:40Z\t\t-1\t",
            "https://c.nl/\tok\treached\t2026-11-21T23:40Z\t\t99999999999\t",
            "https://c.nl/\tO K\treached\t2026-11-21T23:40Z\t\t0\t",
            "\tok\treached\t2026-11-21T23:40Z\t\t0\t",
            "https://c.nl/\tok\treached\t2026-11-21T23:40Z\t\t0\ttitel\tnog iets");

    assertThat(parse(TWO + String.join("\n", damaged)).text()).isEqualTo(TWO);

    assertThat(problems.sorted()).hasSize(damaged.size());
    Diagnostic first = problems.sorted().get(0);
    assertThat(new DiagnosticFormatter(Messages.in("nl")).format(first))
        .isEqualTo(
            """
            content/links-controle.tsv:4:1: let op [links-regel-beschadigd] deze regel over een link kan ik niet lezen
                zomaar tekst
                ^^^^^^^^^^^^  je hoeft niets te doen: de regel telt niet mee en wordt na de controle opnieuw gemaakt\
            """);
  }

  @Test
  void takesTheNewestLinesOfAMergeConflict() {
    String conflict =
        """
        adres\tuitkomst\treden\tbekeken (UTC)\tkapot sinds\tkeer mislukt\ttitel van de pagina
        <<<<<<< HEAD
        https://a.nl/\tok\treached\t2026-11-21T23:40Z\t\t0\tÉén pagina
        https://b.nl/x#y\tok\treached\t2026-11-14T00:00Z\t\t0\tOud
        =======
        https://a.nl/\tunsure\ttimeout\t2026-11-20T00:00Z\t2026-11-20\t1\t
        https://b.nl/x#y\tdead\tmissing-fragment\t2026-11-21T23:41Z\t2026-11-14\t2\t
        >>>>>>> wekelijks
        """;

    assertThat(parse(conflict).text()).isEqualTo(TWO);

    assertThat(problems.sorted()).hasSize(1);
    Diagnostic told = problems.sorted().get(0);
    assertThat(told.location().toString()).isEqualTo("content/links-controle.tsv:2:1");
    assertThat(Messages.in("nl").sentence(told))
        .isEqualTo("hier zijn twee versies van dit bestand niet goed samengevoegd");
  }

  @Test
  void forgetsLinksThatAreGoneAndKeepsThoseThatWereNotAskedFor() {
    Instant now = Instant.parse("2026-11-22T00:00:00Z");

    Assessment none =
        Assessment.of(List.of(), Set.of(), List.of("https://b.nl/x#y"), parse(TWO), now);

    assertThat(none.memory().text())
        .isEqualTo(
            TWO.replace("https://a.nl/\tok\treached\t2026-11-21T23:40Z\t\t0\tÉén pagina\n", ""));
  }

  @Test
  void aDiffShowsOnlyTheLinksThatChanged() {
    Weeks link = new Weeks();
    link.titled(Weeks.OK, "Titel");
    List<String> before = link.file().lines().toList();
    link.pass(7).run(Weeks.TIMEOUT);

    assertThat(link.file().lines())
        .containsExactlyElementsOf(
            Arrays.asList(
                before.get(0),
                "https://voorbeeld.nl/pagina\tunsure\ttimeout\t2026-11-09T03:00Z\t2026-11-09\t1\tTitel"));
  }

  private LinkMemory parse(String text) {
    return LinkMemory.parse(new SourceText("content/links-controle.tsv", text), problems);
  }
}

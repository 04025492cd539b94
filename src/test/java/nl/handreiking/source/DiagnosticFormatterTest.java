package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticFormatterTest {

  private static final Rule UNKNOWN_LINK = Rule.error("onbekende-link");
  private static final Rule UNKNOWN_FILE = Rule.warning("onbekend-bestand");
  private static final SourceText FILE = new SourceText("content/a.md", "---\nlinks: [tpis]\n");

  @Test
  void showsPlaceSentenceLineAndSuggestion() {
    Diagnostic problem = Diagnostic.of(UNKNOWN_LINK, FILE.span(1, 8, 4), "tpis").suggesting("tips");

    assertThat(in("nl", problem))
        .isEqualTo(
            """
            content/a.md:2:9: fout [onbekende-link] de link 'tpis' staat niet in links.yaml
                links: [tpis]
                        ^^^^  bedoelde je 'tips'?""");
  }

  @Test
  void saysTheSameInEnglish() {
    Diagnostic problem = Diagnostic.of(UNKNOWN_LINK, FILE.span(1, 8, 4), "tpis").suggesting("tips");

    assertThat(in("en", problem))
        .isEqualTo(
            """
            content/a.md:2:9: error [onbekende-link] the link 'tpis' is not in links.yaml
                links: [tpis]
                        ^^^^  did you mean 'tips'?""");
  }

  @Test
  void saysWhatToDoWithoutASuggestion() {
    Diagnostic problem = Diagnostic.of(UNKNOWN_LINK, FILE.span(1, 8, 4), "tpis");

    assertThat(in("en", problem)).endsWith("^^^^  put the link there, or choose another");
  }

  @Test
  void hasNoLineForAFileAsAWhole() {
    Diagnostic problem =
        Diagnostic.of(UNKNOWN_FILE, SourceSpan.wholeFile("content/x.txt"), "x.txt");

    assertThat(in("en", problem))
        .isEqualTo(
            """
            content/x.txt:1:1: warning [onbekend-bestand] this file or folder is not used: no such name is known here
                is the name right, and is it in the right folder?""");
  }

  @Test
  void cutsLongLinesAroundThePlaceAndKeepsTheCaretsUnderIt() {
    String line = "a".repeat(300) + "HIER" + "b".repeat(300);
    SourceSpan span = new SourceText("f", line).span(0, 300, 4);

    List<String> lines = in("nl", Diagnostic.of(UNKNOWN_LINK, span, "x")).lines().toList();

    assertThat(lines.get(1)).startsWith("    …aaa").endsWith("bbb…").hasSizeLessThan(110);
    assertThat(lines.get(2).indexOf('^')).isEqualTo(lines.get(1).indexOf("HIER"));
  }

  @Test
  void countsCharactersOutsideTheBasicPlaneOnce() {
    SourceSpan span = new SourceText("f", "😀😀 x").span(0, 5, 1);

    String[] lines = in("nl", Diagnostic.of(UNKNOWN_LINK, span, "x")).split("\n");

    assertThat(lines[2]).startsWith("       ^  ");
  }

  @Test
  void keepsTabsAndHidesControlCharacters() {
    SourceSpan span = new SourceText("f", "\ta\u001b[31m").span(0, 1, 1);

    String[] lines = in("nl", Diagnostic.of(UNKNOWN_LINK, span, "\u001b\n")).split("\n");

    assertThat(lines[0]).endsWith("de link '\uFFFD ' staat niet in links.yaml");
    assertThat(lines[1]).isEqualTo("    \ta\uFFFD[31m");
    assertThat(lines[2]).startsWith("    \t^  ");
  }

  @Test
  void survivesAPlaceBeyondItsLine() {
    SourceSpan span = new SourceSpan(new SourceLocation("f", 1, 40), "kort", 10);

    assertThat(in("nl", Diagnostic.of(UNKNOWN_LINK, span, "x"))).contains("    kort\n        ^  ");
  }

  private static String in(String language, Diagnostic diagnostic) {
    return new DiagnosticFormatter(Messages.in(language)).format(diagnostic);
  }
}

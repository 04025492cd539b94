package nl.handreiking.markdown;

import static nl.handreiking.markdown.MarkdownFixture.PO;
import static nl.handreiking.markdown.MarkdownFixture.html;
import static nl.handreiking.markdown.MarkdownFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passages in another language, footnotes, and what is struck through. */
class PassagesTest {

  @ParameterizedTest
  @CsvSource({"en, ltr", "fr-BE, ltr", "ar, rtl", "he, rtl", "az-Arab, rtl", "ku-Latn, ltr"})
  void aPassageHasItsLanguageAndDirection(String tag, String direction) {
    String text = "een [*team* spirit]{lang=" + tag + "}, ja";
    assertThat(html(text, PO))
        .isEqualTo(
            "<p>een <span lang=\"%s\" dir=\"%s\"><em>team</em> spirit</span>, ja</p>\n"
                .formatted(tag, direction));
    assertThat(problems(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[woord] {lang=en}",
        "[woord] en {lang=en}",
        "{lang=en}",
        "[woord]{ lang=en }",
        "[woord]{lang}",
        "[woord]\\{lang=en}"
      })
  void otherBracesStay(String text) {
    assertThat(html(text, PO)).isEqualTo("<p>" + text.replace("\\", "") + "</p>\n");
  }

  @Test
  void tellsWhichLanguageIsUnknown() {
    assertThat(problems("[tag]{lang=engels} [x]{lang=} [y]{lang=en_GB}"))
        .containsExactly(
            "1:12 taal-onbekend [engels] engels",
            "1:29 taal-onbekend [}] ",
            "1:40 taal-onbekend [en_GB] en_GB");
  }

  @Test
  void footnotesAreNumberedInTheOrderOfTheirMarks() {
    assertThat(html("a[^x] b[^y] c[^x]\n\n[^y]: twee\n[^x]: een\n[^z]: ongebruikt\n", PO))
        .isEqualTo(
            """
            <p>a<sup><a class="footnote-mark" id="mark_1" href="#note_1" aria-label="Noot 1">1</a>\
            </sup> b<sup><a class="footnote-mark" id="mark_2" href="#note_2" aria-label="Noot 2">2\
            </a></sup> c<sup><a class="footnote-mark" href="#note_1" aria-label="Noot 1">1</a></sup>\
            </p>
            <ol class="footnotes">
            <li id="note_1">een <a class="footnote-back" href="#mark_1" aria-label="Terug bij noot 1">\
            ↩</a></li>
            <li id="note_2">twee <a class="footnote-back" href="#mark_2" aria-label="Terug bij noot 2">\
            ↩</a></li>
            </ol>
            """);
  }

  @Test
  void aFootnoteIsForWhoSeesItsMark() {
    String text = "a\n\n::: niveau vo\nb[^1]\n:::\n\n[^1]: noot\n";
    assertThat(html(text, PO)).isEqualTo("<p>a</p>\n");
    assertThat(html(text, new Wording("vo", java.util.Map.of()))).contains("noot");
  }

  @Test
  void aFootnoteMayLeadToAnother() {
    assertThat(html("a[^1]\n\n[^1]: b[^2]\n[^2]: c[^1]\n", PO))
        .contains("id=\"note_1\"", "id=\"note_2\"")
        .doesNotContain("note_3");
  }

  @Test
  void aMarkWithoutFootnoteIsReported() {
    assertThat(problems("a[^1] b")).containsExactly("1:2 voetnoot-zonder-tekst [[^1]] 1");
  }

  @Test
  void strikesThrough() {
    assertThat(html("een ~~*twee* drie~~ ~vier~", PO))
        .isEqualTo("<p>een <del><em>twee</em> drie</del> ~vier~</p>\n");
  }

  @Test
  void aTableMayFollowTextAtOnceAndTextATable() {
    assertThat(html("Zo:\n| a | b |\n|-|-|\n| c | d |\nKlaar.", PO))
        .startsWith("<p>Zo:</p>\n<div class=\"table\"")
        .endsWith("</div>\n<p>Klaar.</p>\n")
        .contains("<td>d</td>");
    assertThat(html("> Zo:\n> | a | b |\n> |-|-|\n> | c | d |", PO))
        .contains("<p>Zo:</p>\n<div class=\"table\"", "<td>d</td>");
  }

  @Test
  void aBarInCodeOrBehindABackslashIsNoBorder() {
    assertThat(html("| a | b |\n|-|-|\n| `x \\| y` | c \\| d |", PO))
        .contains("<td><code>x | y</code></td>\n<td>c | d</td>");
  }

  @Test
  void aTableThatIsTooWideIsReported() {
    String wide = "| a ".repeat(101) + "|\n" + "|---".repeat(101) + "|\n";
    assertThat(problems(wide)).hasSize(1).first().asString().startsWith("2:1 tabel-te-breed");
    assertThat(problems("| a ".repeat(100) + "|\n" + "|---".repeat(100) + "|\n")).isEmpty();
  }

  @Test
  void nothingIsLostWithoutAWord() {
    assertThat(problems("a[^1]\n\n[^1]: een\n\n[^1]: weer\n\n[^2]: over\n"))
        .containsExactly(
            "5:1 voetnoot-dubbel [[^1]: weer] 1", "7:1 voetnoot-ongebruikt [[^2]: over] 2");
  }

  @Test
  void anExclamationMarkBeforeAPassageStays() {
    assertThat(html("Zie![x]{lang=en}", PO)).contains("!").contains("x");
  }

  @Test
  void aLevelBlockEndsRightBelowHtml() {
    String text = "::: niveau po\n<div>x</div>\n:::\ny";
    assertThat(problems(text)).isEmpty();
    assertThat(html(text, PO)).isEqualTo("<div>x</div>\n<p>y</p>\n");
    assertThat(html(text, MarkdownFixture.HBO)).isEqualTo("<p>y</p>\n");
  }

  @Test
  void whatIsTooMuchForTheLibraryIsReported() {
    assertThat(problems("<a" + "a".repeat(200_000) + ":b>"))
        .first()
        .asString()
        .contains("tekst-te-ingewikkeld");
    assertThat(problems("<b>".repeat(3_000) + "</b>".repeat(3_000)))
        .first()
        .asString()
        .contains("te-diep-genest");
  }
}

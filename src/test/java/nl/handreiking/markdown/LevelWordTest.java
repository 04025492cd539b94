package nl.handreiking.markdown;

import static nl.handreiking.markdown.MarkdownFixture.HBO;
import static nl.handreiking.markdown.MarkdownFixture.PO;
import static nl.handreiking.markdown.MarkdownFixture.html;
import static nl.handreiking.markdown.MarkdownFixture.parse;
import static org.assertj.core.api.Assertions.assertThat;

import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;

class LevelWordTest {

  @Test
  void becomesTheWordOfTheLevel() {
    String text = "{Leerlingen} in de {klas}, *elke {leerling}*.";
    assertThat(html(text, PO)).isEqualTo("<p>Kinderen in de klas, <em>elke leerling</em>.</p>\n");
    assertThat(html(text, HBO))
        .isEqualTo("<p>Studenten in de college, <em>elke student</em>.</p>\n");
  }

  @Test
  void worksInHeadingsLinksAndPictures() {
    assertThat(html("## De {leerling}\n\n[voor {leerlingen}](x) en ![een {klas}](y.png)", HBO))
        .isEqualTo(
            """
            <h3 id="item-de-leerling">De student</h3>
            <p><a href="x">voor studenten</a> en <img src="../y.png" alt="een college"></p>
            """);
  }

  @Test
  void staysInCodeAndBehindABackslash() {
    assertThat(html("`{leerling}` \\{leerling}", HBO))
        .isEqualTo("<p><code>{leerling}</code> {leerling}</p>\n");
  }

  @Test
  void otherBracesAreBraces() {
    String text = "{} { leerling } {1} {leerling {een twee} }";
    assertThat(html(text, HBO)).isEqualTo("<p>" + text + "</p>\n");
    assertThat(parse(text).words()).isEmpty();
  }

  @Test
  void anUnknownWordStaysAsWritten() {
    assertThat(html("Een {docent}.", HBO)).isEqualTo("<p>Een {docent}.</p>\n");
  }

  @Test
  void isListedWithPlaceAndAudience() {
    assertThat(parse("x {klas}\n\n::: niveau po\ny {Leerling}\n:::\n").words())
        .extracting(
            word -> word.name() + " " + word.audience().levels() + " " + word.span().start())
        .containsExactly("klas [] a.md:1:3", "Leerling [po] a.md:4:3");
  }

  @Test
  void wordsOfTheLevelAreEscaped() {
    Wording hostile = new Wording("po", java.util.Map.of("klas", "<b onclick=\"x\">&"));
    assertThat(html("{klas}", hostile)).isEqualTo("<p>&lt;b onclick=&quot;x&quot;&gt;&amp;</p>\n");
  }

  @Test
  void plainTextHasTheSameWords() {
    LevelText text =
        LevelText.of("{Leerling}en \\{klas} {x y} {onbekend}", SourceSpan.wholeFile("a"));
    assertThat(text.in(HBO)).isEqualTo("Studenten {klas} {x y} {onbekend}");
    assertThat(text.words(Audience.EVERYBODY))
        .extracting(WordUse::name)
        .containsExactly("Leerling", "onbekend");
  }
}

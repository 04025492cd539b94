package nl.handreiking.markdown;

import static nl.handreiking.markdown.MarkdownFixture.HBO;
import static nl.handreiking.markdown.MarkdownFixture.PO;
import static nl.handreiking.markdown.MarkdownFixture.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a text, without its markup, as the readers of a level read them. */
class PlainTextTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("een *twee* **drie** `vier`", "een twee drie vier"),
        arguments("[een](link:een) &amp; <b>twee</b>", "een & twee"),
        arguments("een ![twee](x.png) drie", "een twee drie"),
        arguments("een\ntwee", "een\ntwee"),
        arguments("een  \ntwee", "een\ntwee"),
        arguments("# een\n\n\ntwee\n\n- drie\n- vier\n\n> vijf", "een\ntwee\ndrie\nvier\nvijf"),
        arguments("```\n<een>\n\ntwee\n```", "<een>\ntwee"),
        arguments("![](figuur:klas)", ""),
        arguments("", ""));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void leavesMarkupOut(String text, String plain) {
    assertThat(PlainText.of(parse(text), PO)).isEqualTo(plain);
  }

  @Test
  void hasTheWordsAndTheBlocksOfTheLevel() {
    MarkdownDocument document = parse("Elke {leerling}.\n\n::: niveau po\nAlleen hier.\n:::\n");

    assertThat(PlainText.of(document, PO)).isEqualTo("Elke leerling.\nAlleen hier.");
    assertThat(PlainText.of(document, HBO)).isEqualTo("Elke student.");
  }

  @Test
  void namesOfHeadingsAndLinksKeepTheirLevelWords() {
    MarkdownDocument document = parse("## De *{klas}* \\{x} `{y}`\n\n[a **{b}**\nc](d)\n");

    assertThat(document.headings().get(0).text()).isEqualTo("De {klas} {x} {y}");
    assertThat(document.links().get(0).text()).isEqualTo("a {b}\nc");
  }
}

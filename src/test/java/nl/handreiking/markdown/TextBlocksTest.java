package nl.handreiking.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handreiking.markdown.TextBlock.Baseline;
import nl.handreiking.markdown.TextBlock.ListItem;
import nl.handreiking.markdown.TextBlock.Look;
import nl.handreiking.markdown.TextBlock.Paragraph;
import nl.handreiking.markdown.TextBlock.Picture;
import nl.handreiking.markdown.TextBlock.Run;
import nl.handreiking.markdown.TextBlock.Table;
import org.junit.jupiter.api.Test;

class TextBlocksTest {

  @Test
  void takesParagraphsApartIntoWordsThatLookAlike() {
    assertThat(blocks("Een **twee *drie*** [vier](tel:1) ~~vijf~~ H<sub>2</sub>O"))
        .containsExactly(
            new Paragraph(
                0,
                false,
                false,
                List.of(
                    plain("Een "),
                    new Run("twee ", Look.PLAIN.inBold()),
                    new Run("drie", Look.PLAIN.inBold().inItalics()),
                    plain(" "),
                    new Run("vier", Look.PLAIN.leadingTo("tel:1")),
                    plain(" "),
                    new Run("vijf", Look.PLAIN.struckThrough()),
                    plain(" H"),
                    new Run("2", Look.PLAIN.at(Baseline.SUBSCRIPT)),
                    plain("O"))));
  }

  @Test
  void leavesBlanksOutAtTheEndsAndKeepsLineBreaks() {
    assertThat(blocks("  een\\\n  twee\ndrie\n\n<br>"))
        .containsExactly(new Paragraph(0, false, false, List.of(plain("een\ntwee drie"))));
  }

  @Test
  void knowsHowDeepAnItemStandsAndItsNumber() {
    assertThat(blocks("3. drie\n   - binnen\n\n     meer\n4. vier"))
        .containsExactly(
            new ListItem(1, 3, List.of(plain("drie"))),
            new ListItem(2, ListItem.BULLET, List.of(plain("binnen"))),
            new Paragraph(2, false, false, List.of(plain("meer"))),
            new ListItem(1, 4, List.of(plain("vier"))));
  }

  @Test
  void tellsQuotesHeadingsTablesAndPicturesApart() {
    assertThat(blocks("### Kop\n\n> Woord\n\n| A |\n|---|\n| 1 |\n\n![Een {klas}](boek.png)\n"))
        .containsExactly(
            new Paragraph(0, false, true, List.of(plain("Kop"))),
            new Paragraph(0, true, false, List.of(plain("Woord"))),
            new Table(true, List.of(List.of(List.of(plain("A"))), List.of(List.of(plain("1"))))),
            new Picture("../boek.png", "Een klas"));
  }

  @Test
  void keepsTheLinesOfCode() {
    assertThat(blocks("```\neen\n  twee\n```"))
        .containsExactly(
            new Paragraph(0, false, false, List.of(new Run("een\n  twee", Look.PLAIN.asCode()))));
  }

  @Test
  void readsHtmlOfEditorsAsItReadsMarkdown() {
    assertThat(blocks("<ol><li>een</li><li><b>twee</b></li></ol>\n\n<blockquote>drie</blockquote>"))
        .containsExactly(
            new ListItem(1, 1, List.of(plain("een"))),
            new ListItem(1, 2, List.of(new Run("twee", Look.PLAIN.inBold()))),
            new Paragraph(0, true, false, List.of(plain("drie"))));
  }

  @Test
  void keepsTheLanguageOfAPassage() {
    assertThat(blocks("een [team spirit]{lang=en} hier"))
        .containsExactly(
            new Paragraph(
                0,
                false,
                false,
                List.of(
                    plain("een "), new Run("team spirit", Look.PLAIN.in("en")), plain(" hier"))));
  }

  @Test
  void numbersFootnotesAndPutsThemLast() {
    assertThat(blocks("een[^a] twee\n\n[^a]: Noot *hier*.\n\ndrie"))
        .containsExactly(
            new Paragraph(
                0,
                false,
                false,
                List.of(
                    plain("een"),
                    new Run("1", Look.PLAIN.at(Baseline.SUPERSCRIPT)),
                    plain(" twee"))),
            new Paragraph(0, false, false, List.of(plain("drie"))),
            new Paragraph(
                0,
                false,
                false,
                List.of(plain("1. Noot "), new Run("hier", Look.PLAIN.inItalics()), plain("."))));
  }

  private static List<TextBlock> blocks(String markdown) {
    return TextBlocks.of(
        MarkdownFixture.parse(markdown), MarkdownFixture.PO, new MarkdownFixture.Resolver());
  }

  private static Run plain(String text) {
    return new Run(text, Look.PLAIN);
  }
}

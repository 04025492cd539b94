package nl.handreiking.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handreiking.markdown.TextBlock.ListItem;
import nl.handreiking.markdown.TextBlock.Paragraph;
import nl.handreiking.markdown.TextBlock.Picture;
import nl.handreiking.markdown.TextBlock.Run;
import nl.handreiking.markdown.TextBlock.Table;
import org.junit.jupiter.api.Test;

class TextBlocksTest {

  @Test
  void takesParagraphsApartIntoWordsThatLookAlike() {
    assertThat(blocks("<p>Een <strong>twee <em>drie</em></strong> <a href=\"tel:1\">vier</a></p>"))
        .containsExactly(
            new Paragraph(
                0,
                false,
                false,
                List.of(
                    plain("Een "),
                    new Run("twee ", true, false, false, ""),
                    new Run("drie", true, true, false, ""),
                    plain(" "),
                    new Run("vier", false, false, false, "tel:1"))));
  }

  @Test
  void leavesBlanksOutAtTheEndsAndKeepsLineBreaks() {
    assertThat(blocks("<p>\n  een <br> twee\n</p>\n<p>  </p>"))
        .containsExactly(new Paragraph(0, false, false, List.of(plain("een \ntwee"))));
  }

  @Test
  void knowsHowDeepAnItemStandsAndItsNumber() {
    assertThat(
            blocks(
                "<ol start=\"3\"><li>drie<ul><li><p>binnen</p><p>meer</p></li></ul></li>"
                    + "<li>vier</li></ol>"))
        .containsExactly(
            new ListItem(1, 3, List.of(plain("drie"))),
            new ListItem(2, 0, List.of(plain("binnen"))),
            new Paragraph(2, false, false, List.of(plain("meer"))),
            new ListItem(1, 4, List.of(plain("vier"))));
  }

  @Test
  void tellsQuotesHeadingsTablesAndPicturesApart() {
    assertThat(
            blocks(
                "<h3>Kop</h3><blockquote><p>Woord</p></blockquote>"
                    + "<div><table><thead><tr><th>A</th></tr></thead>"
                    + "<tbody><tr><td>1</td></tr></tbody></table></div>"
                    + "<p><img src=\"boek.png\" alt=\"Een boek\"></p>"))
        .containsExactly(
            new Paragraph(0, false, true, List.of(plain("Kop"))),
            new Paragraph(0, true, false, List.of(plain("Woord"))),
            new Table(true, List.of(List.of(List.of(plain("A"))), List.of(List.of(plain("1"))))),
            new Picture("boek.png", "Een boek"));
  }

  private static List<TextBlock> blocks(String html) {
    return TextBlocks.of(new HtmlFragment(html));
  }

  private static Run plain(String text) {
    return new Run(text, false, false, false, "");
  }
}

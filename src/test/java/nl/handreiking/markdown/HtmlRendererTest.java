package nl.handreiking.markdown;

import static nl.handreiking.markdown.MarkdownFixture.PO;
import static nl.handreiking.markdown.MarkdownFixture.html;
import static nl.handreiking.markdown.MarkdownFixture.parse;
import static nl.handreiking.markdown.MarkdownFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

  @Test
  void saysThatALinkLeadsToAnotherSite() {
    assertThat(html("[Tips](link:tips)", PO))
        .isEqualTo(
            "<p><a href=\"https://example.org/tips\" class=\"external\" rel=\"external noopener\">"
                + "Tips<span class=\"external-note\"> (andere site)</span></a></p>\n");
  }

  @Test
  void headerCellsSayWhatTheyHead() {
    assertThat(html("| Signaal | Vraag |\n|:--|--:|\n| moe | **hoe lang?** |\n", PO))
        .isEqualTo(
            """
            <div class="table" role="region" tabindex="0" aria-label="Signaal, Vraag">
            <table>
            <thead>
            <tr>
            <th scope="col" class="left">Signaal</th>
            <th scope="col" class="right">Vraag</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td class="left">moe</td>
            <td class="right"><strong>hoe lang?</strong></td>
            </tr>
            </tbody>
            </table>
            </div>
            """);
  }

  @Test
  void writesEachKindOfBlock() {
    String text =
        """
        3. drie

           meer
        4. vier

        - los
          - vast

        > citaat

        ***

            code & co

        een\\
        twee <br> drie
        """;

    assertThat(html(text, PO))
        .isEqualTo(
            """
            <ol start="3">
            <li>
            <p>drie</p>
            <p>meer</p>
            </li>
            <li>
            <p>vier</p>
            </li>
            </ol>
            <ul>
            <li>los
            <ul>
            <li>vast</li>
            </ul>
            </li>
            </ul>
            <blockquote>
            <p>citaat</p>
            </blockquote>
            <hr>
            <pre><code>code &amp; co
            </code></pre>
            <p>een<br>
            twee <br> drie</p>
            """);
  }

  @Test
  void writesMarkupWithinMarkup() {
    assertThat(html("*a **b `c<d` e** f* [g *h*](i \"j\") ![k *l*](m.png \"n\")", PO))
        .isEqualTo(
            "<p><em>a <strong>b <code>c&lt;d</code> e</strong> f</em> <a href=\"i\" title=\"j\">g <em>h</em></a>"
                + " <img src=\"../m.png\" alt=\"k l\" title=\"n\"></p>\n");
  }

  @Test
  void aFigureInALineStandsBetweenItsWords() {
    assertThat(html("a ![](figuur:klas) b", PO)).contains("a ", " b");
  }

  @Test
  void cellsInTheMiddleSayThatToo() {
    assertThat(html("| a |\n|:-:|\n| {klas} |\n", PO))
        .contains("<th scope=\"col\" class=\"center\">a</th>", "<td class=\"center\">klas</td>");
  }

  @Test
  void anEmptyHeaderCellIsNoHeader() {
    assertThat(html("| | a |\n|---|---|\n| b | c |\n", PO))
        .contains("<td></td>\n<th scope=\"col\">a</th>");
  }

  @Test
  void aFigureAloneIsABlock() {
    assertThat(html("![](figuur:klas)", PO)).isEqualTo("<figure>klas</figure>\n");
  }

  @Test
  void headingsShiftAndKeepTheirIdsApart() {
    assertThat(html("## Één & twee\n\n## Een twee\n\n###### diep\n\n## !", PO))
        .isEqualTo(
            """
            <h3 id="item-een-twee">Één &amp; twee</h3>
            <h3 id="item-een-twee-2">Een twee</h3>
            <h6 id="item-diep">diep</h6>
            <h3 id="item-kop">!</h3>
            """);
  }

  @Test
  void keepsHtmlThatMarksUpText() {
    String text = "H<sub>2</sub>O en <abbr title=\"Voortgezet onderwijs\">vo</abbr>";
    assertThat(html(text, PO)).isEqualTo("<p>" + text + "</p>\n");
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void dropsHtmlThatDoesMore() {
    String text =
        "a <b onclick=\"x()\">b</b> <script>alert(1)</script> <a href=\"https://x.nl\">c</a>";
    assertThat(html(text, PO)).isEqualTo("<p>a <b>b</b> alert(1) c</p>\n");
    assertThat(problems(text))
        .containsExactly(
            "1:3 html-geweerd [<b onclick=\"x()\">] <b onclick=\"x()\">",
            "1:26 html-geweerd [<script>] <script>",
            "1:42 html-geweerd [</script>] </script>",
            "1:52 html-geweerd [<a href=\"https://x.nl\">] <a href=\"https://x.nl\">",
            "1:76 html-geweerd [</a>] </a>");
  }

  @Test
  void closesWhatIsLeftOpen() {
    assertThat(html("een <b>twee\n\ndrie</i> vier", PO))
        .isEqualTo("<p>een <b>twee</b></p>\n<p>drie vier</p>\n");
  }

  @Test
  void sanitisesBlocksOfHtml() {
    assertThat(html("<div style=\"x\" onload=\"y\"><p>a<iframe src=\"z\"></iframe></div>", PO))
        .isEqualTo("<div><p>a</p></div>\n");
  }

  @Test
  void saysWhatItLeavesOutOfABlockOfHtml() {
    assertThat(problems("<div>a</div>\n")).isEmpty();
    assertThat(problems("<div style=\"x\">a</div>\n"))
        .singleElement()
        .asString()
        .startsWith("1:1 html-geweerd");
    assertThat(problems("<!-- a --><iframe></iframe>\n"))
        .singleElement()
        .asString()
        .startsWith("1:1 html-geweerd");
  }

  @Test
  void aCommentIsNoLoss() {
    String text = "<!-- a -->\n\nb <!-- c --> d\n";

    assertThat(html(text, PO)).contains("b ", " d").doesNotContain("<!--", "a", "c");
    assertThat(problems(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "java&#10;script:alert(1)",
        "&#1;javascript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd"
      })
  void refusesAddressesThatRunOrRead(String destination) {
    String text = "[tekst](" + destination + ") ![plaatje](" + destination + ")";
    assertThat(html(text, PO)).isEqualTo("<p>tekst plaatje</p>\n");
    assertThat(problems(text)).hasSize(2).allMatch(problem -> problem.contains("onveilige-link"));
  }

  @Test
  void listsLinksAndPicturesWithTheirPlaces() {
    MarkdownDocument document = parse("a [b *c*](link:d)\n\n![e](f.png)");
    assertThat(document.links())
        .extracting(
            link -> link.destination().written() + "|" + link.text() + "|" + link.span().start())
        .containsExactly("link:d|b c|a.md:1:3");
    assertThat(document.images())
        .extracting(image -> image.destination().written() + "|" + image.alternative())
        .containsExactly("f.png|e");
  }

  @Test
  void plainTextLeavesMarkupOut() {
    assertThat(PlainText.of(parse("## Kop\n\nEen **twee** `drie`\n\n- vier\n- vijf"), PO))
        .isEqualTo("Kop\nEen twee drie\nvier\nvijf");
  }
}

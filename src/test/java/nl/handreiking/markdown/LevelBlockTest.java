package nl.handreiking.markdown;

import static nl.handreiking.markdown.MarkdownFixture.HBO;
import static nl.handreiking.markdown.MarkdownFixture.PO;
import static nl.handreiking.markdown.MarkdownFixture.html;
import static nl.handreiking.markdown.MarkdownFixture.parse;
import static nl.handreiking.markdown.MarkdownFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LevelBlockTest {

  private static final String TEXT =
      """
      Voor iedereen.

      ::: niveau po vo
      Alleen *po* en vo.

      - een lijst
      :::

      Weer iedereen.
      """;

  @Test
  void showsTheBlockAtTheLevelsThatItNames() {
    assertThat(html(TEXT, PO))
        .isEqualTo(
            """
            <p>Voor iedereen.</p>
            <p>Alleen <em>po</em> en vo.</p>
            <ul>
            <li>een lijst</li>
            </ul>
            <p>Weer iedereen.</p>
            """);
  }

  @Test
  void leavesTheBlockOutElsewhere() {
    String without = "<p>Voor iedereen.</p>\n<p>Weer iedereen.</p>\n";
    assertThat(html(TEXT, HBO)).isEqualTo(without);
    assertThat(html(TEXT, Wording.NONE)).isEqualTo(without);
  }

  @Test
  void needsNoBlankLines() {
    String text = "Een\n::: niveau po\ntwee\n:::\ndrie";
    assertThat(html(text, PO)).isEqualTo("<p>Een</p>\n<p>twee</p>\n<p>drie</p>\n");
    assertThat(html(text, HBO)).isEqualTo("<p>Een</p>\n<p>drie</p>\n");
  }

  @Test
  void knowsEachLevelWithItsPlace() {
    MarkdownDocument document = parse("x\n\n::: niveau po, hbo-wo\ny\n:::\n");
    assertThat(document.levelMarks())
        .extracting(mark -> mark.level() + " " + mark.span().start() + " " + mark.span().length())
        .containsExactly("po a.md:3:12 2", "hbo-wo a.md:3:16 6");
  }

  @Test
  void mayBeAllThatThereIs() {
    MarkdownDocument document = parse("::: niveau po\nx\n:::\n");
    assertThat(document.isBlankFor("po")).isFalse();
    assertThat(document.isBlankFor("hbo")).isTrue();
    assertThat(document.isBlankFor("")).isTrue();
  }

  @Test
  void colonsInCodeAreColons() {
    String text = "::: niveau po\n```\n:::\n::: niveau vo\n```\nna\n:::\n";
    assertThat(problems(text)).isEmpty();
    assertThat(html(text, PO))
        .isEqualTo("<pre><code>:::\n::: niveau vo\n</code></pre>\n<p>na</p>\n");
  }

  @Test
  void standsInAListItem() {
    String text = "- een\n\n  ::: niveau po\n  twee\n  :::\n\n- drie\n";
    assertThat(problems(text)).isEmpty();
    assertThat(html(text, PO)).contains("twee");
    assertThat(html(text, HBO)).contains("een", "drie").doesNotContain("twee");
  }

  @Test
  void reportsABlockThatIsNotClosed() {
    assertThat(problems("a\n\n::: niveau po\nb\n"))
        .containsExactly("3:1 niveaublok-open [::: niveau po] ");
  }

  @Test
  void reportsABlockWithinABlockOnce() {
    assertThat(problems("::: niveau po\na\n::: niveau vo\nb\n:::\nc\n:::\nd\n"))
        .containsExactly("3:1 niveaublok-genest [::: niveau vo] ");
  }

  @Test
  void reportsAnEndWithoutABeginning() {
    assertThat(problems("a\n\n:::\n")).containsExactly("3:1 niveaublok-sluit-niets [:::] ");
  }

  @Test
  void reportsABlockForNobody() {
    assertThat(problems("::: niveau\na\n:::\n"))
        .containsExactly("1:1 niveaublok-leeg [::: niveau] ");
  }

  @Test
  void reportsABlockOfAnotherKind() {
    assertThat(problems("::: niveaus po\na\n"))
        .containsExactly("1:1 niveaublok-onbekend [::: niveaus po] niveaus -> niveau");
  }

  @Test
  void aNoteInABlockIsForItsLevelsOnly() {
    String text = "a[^1]\n\n::: niveau po\n[^1]: alleen po\n:::\n";
    assertThat(html(text, PO)).contains("alleen po");
    assertThat(html(text, HBO)).doesNotContain("alleen po");
  }

  @Test
  @Timeout(10)
  void readsALineWithManyBlanksAtOnce() {
    String blanks = " ".repeat(100_000);
    assertThat(html("::: niveau po" + blanks + "x" + blanks + "y\na\n:::\n", PO)).contains("a");
  }

  @Test
  void pointsAtAWholeLinkWithoutADestination() {
    Inline.Link link = parse("Zie [hier]().").links().get(0);
    assertThat(link.destinationPlace()).isEqualTo(link.place());
  }
}

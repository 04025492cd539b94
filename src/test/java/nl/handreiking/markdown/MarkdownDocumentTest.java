package nl.handreiking.markdown;

import static nl.handreiking.markdown.MarkdownFixture.PO;
import static nl.handreiking.markdown.MarkdownFixture.html;
import static nl.handreiking.markdown.MarkdownFixture.parse;
import static nl.handreiking.markdown.MarkdownFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parsed text knows of itself: its headings, links, pictures, words and running text. */
class MarkdownDocumentTest {

  @Test
  void listsHeadingsWithTheirIdsAndReaders() {
    String text = "## Een *twee*\n\n::: niveau po vo\n### De {leerling} `x`\n:::\n\nTip\n===\n";

    assertThat(parse(text).headings())
        .extracting(
            heading ->
                "%d %s #%s %s %s"
                    .formatted(
                        heading.level(),
                        heading.text(),
                        heading.id(),
                        heading.audience().levels(),
                        heading.span().start()))
        .containsExactly(
            "2 Een twee #een-twee [] a.md:1:1",
            "3 De {leerling} x #de-leerling-x [po, vo] a.md:4:1",
            "1 Tip #tip [] a.md:7:1");
  }

  @Test
  void countsEqualHeadingsOfDifferentLevels() {
    String text = "::: niveau po\n## Tip\n:::\n\n::: niveau vo\n## Tip\n:::\n";

    assertThat(parse(text).headings())
        .extracting(Block.Heading::id)
        .containsExactly("tip", "tip-2");
    assertThat(html(text, PO)).isEqualTo("<h3 id=\"item-tip\">Tip</h3>\n");
  }

  @Test
  void listsLinksWithTextReadersAndPlace() {
    String text =
        """
        Zie [de **tips** voor {leerlingen}](link:tips).

        ::: niveau po
        - [hier](#kop) en <https://voorbeeld.nl>
        :::

        [daar][1]

        [1]: item:daar
        """;

    assertThat(parse(text).links())
        .extracting(
            link ->
                link.destination().written()
                    + " | "
                    + link.text()
                    + " | "
                    + link.audience().levels()
                    + " | "
                    + link.span().start())
        .containsExactly(
            "link:tips | de tips voor {leerlingen} | [] | a.md:1:5",
            "#kop | hier | [po] | a.md:4:3",
            "https://voorbeeld.nl | https://voorbeeld.nl | [po] | a.md:4:19",
            "item:daar | daar | [] | a.md:7:1");
  }

  @Test
  void listsPicturesWithAlternativeReadersAndPlace() {
    String text = "![een *boek*](boek.png) en\n\n::: niveau vo\n![](figuur:klas)\n:::\n";

    assertThat(parse(text).images())
        .extracting(
            image ->
                image.destination().written()
                    + " | "
                    + image.alternative()
                    + " | "
                    + image.audience().levels()
                    + " | "
                    + image.span().start())
        .containsExactly("boek.png | een boek | [] | a.md:1:1", "figuur:klas |  | [vo] | a.md:4:1");
  }

  @Test
  void listsLevelWordsInTextLinksAndPictures() {
    assertThat(parse("# {A}\n\n[{b}](x) ![{c}](y) `{d}` \\{e}\n").words())
        .extracting(word -> word.name() + " " + word.span().start() + " " + word.span().length())
        .containsExactly("A a.md:1:3 3", "b a.md:3:2 3", "c a.md:3:12 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "   \n", "::: niveau po\n:::\n"})
  void isBlankWhenNothingIsWritten(String text) {
    assertThat(parse(text).isBlankFor("po")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "---", "![](figuur:klas)", "```\n```", "<p>a</p>", "- ", "> a"})
  void isNotBlankWhenAnythingIsWritten(String text) {
    assertThat(parse(text).isBlank()).isFalse();
    assertThat(parse(text).isBlankFor("po")).isFalse();
    assertThat(parse(text).isBlankFor("")).isFalse();
  }

  @Test
  void readsOnlyItsOwnLinesAndKnowsTheirPlacesInTheFile() {
    SourceText file = new SourceText("a.md", "---\ntitel: x\n---\n# Een\n\n[a](b)\n# Twee\n");
    MarkdownDocument document = MarkdownParser.parse(file, 3, 6, new Problems());

    assertThat(document.headings()).extracting(Block.Heading::text).containsExactly("Een");
    assertThat(document.headings().get(0).span().start()).hasToString("a.md:4:1");
    assertThat(document.links().get(0).span().start()).hasToString("a.md:6:1");
  }

  @Test
  void readsNothingBehindTheEndOfTheFile() {
    SourceText file = new SourceText("a.md", "een");

    assertThat(MarkdownParser.parse(file, 1, 4, new Problems()).isBlank()).isTrue();
    assertThat(MarkdownParser.parse(file, 1, 0, new Problems()).isBlank()).isTrue();
    assertThat(MarkdownParser.parse(file, 0, 9, new Problems()).isBlank()).isFalse();
  }

  @Test
  void takesNoPictureNoCodeAndNoHtmlForRunningText() {
    String text = "a ![b](c.png) d\n\n```\ne\n```\n\n<div>f</div>\n\ng `h` <b>i</b>\n";

    assertThat(prose(text)).containsExactly("PARAGRAPH a  d", "PARAGRAPH g h i");
  }

  @Test
  void takesEachParagraphOfAnItemAndAQuoteForItself() {
    assertThat(prose("1. a\n\n   b\n2. c\n   - d\n\n> e\n>\n> f\n> - g\n"))
        .containsExactly(
            "LIST_ITEM a",
            "LIST_ITEM b",
            "LIST_ITEM c",
            "LIST_ITEM d",
            "QUOTE e",
            "QUOTE f",
            "LIST_ITEM g");
  }

  @Test
  void knowsWhichRunningTextIsStrongAllOver() {
    assertThat(parse("**a b**\n\n**a** b\n\n*a*\n\n__a__\n").prose())
        .extracting(Prose::strong)
        .containsExactly(true, false, false, true);
  }

  @Test
  void knowsWhereRunningTextStands() {
    List<Prose> prose = parse("# Kop\n\n- een\n  twee\n\n> drie\n").prose();

    assertThat(prose)
        .extracting(block -> MarkdownFixture.marked(block.span()))
        .containsExactly("1:1 # Kop", "3:3 een", "6:3 drie");
  }

  @Test
  void aLineBreakInRunningTextIsABlank() {
    assertThat(prose("een\ntwee  \ndrie\\\nvier\n"))
        .containsExactly("PARAGRAPH een twee drie vier");
  }

  @Test
  void reportsWhatIsWrongAtItsPlaceInTheFile() {
    SourceText file = new SourceText("a.md", "---\n---\n\n:::\n");
    Problems problems = new Problems();
    MarkdownParser.parse(file, 2, problems);

    assertThat(problems.sorted())
        .extracting(problem -> problem.location().line())
        .containsExactly(4);
    assertThat(problems(":::\n")).hasSize(1);
  }

  private static List<String> prose(String text) {
    return parse(text).prose().stream()
        .map(block -> block.kind() + " " + block.in(PO).text())
        .toList();
  }
}

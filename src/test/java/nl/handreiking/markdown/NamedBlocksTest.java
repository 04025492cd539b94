package nl.handreiking.markdown;

import static nl.handreiking.markdown.MarkdownFixture.PO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handreiking.source.ProblemLines;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import org.junit.jupiter.api.Test;

/** Slides and their likes: {@code ::: notities} and {@code ::: stappen} within a text. */
class NamedBlocksTest {

  private static final List<String> NAMES = List.of("notities", "stappen");

  @Test
  void cutsATextIntoBlocksAndWhatStandsBetweenThem() {
    assertThat(blocks("Voor\n\n::: notities\nZeg dit.\n:::\nTussen\n::: stappen\n- a\n:::\nNa\n"))
        .containsExactly(
            "1:  Voor", "3: notities Zeg dit.", "6:  Tussen", "7: stappen a", "10:  Na");
  }

  @Test
  void leavesOutWhatIsBlank() {
    assertThat(blocks("\n\n::: notities\n\n:::\n\n::: stappen\n- a\n:::\n\n"))
        .containsExactly("7: stappen a");
    assertThat(blocks("")).isEmpty();
  }

  @Test
  void readsOnlyItsOwnLines() {
    SourceText file = new SourceText("f", "Een\nTwee\n::: notities\nDrie\n:::\nVier\n");
    Problems problems = new Problems();

    assertThat(described(NamedBlocks.of(file, 1, 5, NAMES, problems)))
        .containsExactly("2:  Twee", "3: notities Drie");
    assertThat(described(NamedBlocks.of(file, 5, 6, NAMES, problems))).containsExactly("6:  Vier");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void levelBlocksMayStandWithin() {
    String text = "::: notities\nA\n\n::: niveau po\nB\n:::\n\nC\n:::\nD\n";

    assertThat(blocks(text)).containsExactly("1: notities A\nB\nC", "10:  D");
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void levelBlocksMayStandBeside() {
    String text = "::: niveau po\nA\n:::\n::: notities\nB\n:::\n";

    assertThat(blocks(text)).containsExactly("1:  A", "4: notities B");
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void colonsInCodeAreColons() {
    String text =
        "```\n::: notities\n```\n~~~~\n:::\n~~~\n::: stappen\n~~~~\n::: notities\nA\n:::\n";

    assertThat(blocks(text))
        .containsExactly("1:  ::: notities\n:::\n~~~\n::: stappen", "9: notities A");
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void colonsInACommentAreColons() {
    String text = "A\n<!--\n::: notities\n-->\n::: notities\nB\n:::\n";

    assertThat(blocks(text)).hasSize(2).last().isEqualTo("5: notities B");
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void reportsAnUnknownName() {
    assertThat(problems("  ::: notitie\nA\n:::\n"))
        .containsExactly(
            "1:3 blok-onbekend [::: notitie] notitie, notities, stappen, niveau -> notities");
    assertThat(blocks("::: notitie\nA\n:::\nB\n")).containsExactly("1:  A", "4:  B");
  }

  @Test
  void reportsABlockWithinABlock() {
    assertThat(problems("::: notities\nA\n::: stappen\n- b\n:::\n"))
        .containsExactly("3:1 blok-genest [::: stappen] stappen");
    assertThat(problems("::: niveau po\n::: stappen\n- b\n:::\n:::\n"))
        .contains("2:1 blok-genest [::: stappen] stappen");
  }

  @Test
  void reportsABlockThatIsNotClosed() {
    assertThat(problems("A\n::: notities\nB\n"))
        .containsExactly("2:1 blok-open [::: notities] notities");
    assertThat(blocks("A\n::: notities\nB\n")).containsExactly("1:  A", "2: notities B");
  }

  @Test
  void reportsAnEndWithoutABeginning() {
    assertThat(problems("A\n:::\nB\n")).containsExactly("2:1 niveaublok-sluit-niets [:::]");
  }

  private static List<String> blocks(String text) {
    SourceText file = new SourceText("f", text);
    return described(NamedBlocks.of(file, 0, file.lineCount(), NAMES, new Problems()));
  }

  /** Blocks as {@code line: name text}. */
  private static List<String> described(List<NamedBlock> blocks) {
    return blocks.stream()
        .map(
            block ->
                "%d: %s %s"
                    .formatted(
                        block.span().start().line(), block.name(), PlainText.of(block.text(), PO)))
        .toList();
  }

  private static List<String> problems(String text) {
    SourceText file = new SourceText("f", text);
    Problems problems = new Problems();
    NamedBlocks.of(file, 0, file.lineCount(), NAMES, problems);
    return ProblemLines.of(problems);
  }
}

package nl.handreiking.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as a tree, with lists of what rules look at, each in the order of the text. */
public final class MarkdownDocument {
  /** What stands in for a text that cannot be read, which has been reported. */
  static final MarkdownDocument UNREAD = new MarkdownDocument(List.of(), List.of());

  private final List<Block> blocks;
  private final Map<String, Block.Footnote> footnotes;
  private final DocumentIndex index;

  MarkdownDocument(List<Block> blocks, List<Block.Footnote> footnotes) {
    this.blocks = List.copyOf(blocks);
    this.footnotes =
        footnotes.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Block.Footnote::label, Function.identity(), (first, second) -> first));
    this.index = DocumentIndex.of(blocks, footnotes);
  }

  /** All marks of footnotes. */
  public List<FootnoteUse> footnoteUses() {
    return index.footnoteUses();
  }

  /** The blocks of the text; its footnotes stand apart. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The note that marks with a label lead to. */
  public Optional<Block.Footnote> footnote(String label) {
    return Optional.ofNullable(footnotes.get(label));
  }

  public List<Block.Heading> headings() {
    return index.headings();
  }

  public List<Inline.Link> links() {
    return index.links();
  }

  public List<Inline.Image> images() {
    return index.images();
  }

  public List<WordUse> words() {
    return index.words();
  }

  /** The levels that level blocks name. */
  public List<LevelMark> levelMarks() {
    return index.levelMarks();
  }

  /** The running text, block by block. */
  public List<Prose> prose() {
    return index.prose();
  }

  /** Whether nothing is written. */
  public boolean isBlank() {
    return blocks.isEmpty() && this != UNREAD;
  }

  /**
   * Whether nothing of the text is for a level.
   *
   * @param level the id of a level, or empty for pages that belong to no level
   */
  public boolean isBlankFor(String level) {
    return this != UNREAD
        && blocks.stream().flatMap(MarkdownDocument::audience).noneMatch(a -> a.includes(level));
  }

  private static Stream<Audience> audience(Block block) {
    if (!(block instanceof Block.LevelBlock levels)) {
      return Stream.of(Audience.EVERYBODY);
    }
    return levels.content().isEmpty() ? Stream.empty() : Stream.of(levels.audience());
  }
}

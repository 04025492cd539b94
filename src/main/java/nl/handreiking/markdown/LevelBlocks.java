package nl.handreiking.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceRange;

/** Gathers the blocks of one container, and puts what stands between fences into level blocks. */
final class LevelBlocks {
  private static final Pattern NAME = Pattern.compile("[^\\s,]+");

  private final Audience outside;
  private final boolean insideLevelBlock;
  private final Problems problems;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** A level block whose end is still to come. */
  private record Open(
      Audience audience, List<LevelMark> marks, List<Block> content, SourceRange fence) {}

  private LevelBlocks(Audience outside, boolean insideLevelBlock, Problems problems) {
    this.outside = outside;
    this.insideLevelBlock = insideLevelBlock;
    this.problems = problems;
  }

  /** For the blocks of a document. */
  static LevelBlocks ofDocument(Problems problems) {
    return new LevelBlocks(Audience.EVERYBODY, false, problems);
  }

  /** For the blocks of a list item, a quotation or a footnote that comes next. */
  LevelBlocks within() {
    return new LevelBlocks(audience(), isInside(), problems);
  }

  /** For whom the next block is. */
  Audience audience() {
    return open.isEmpty() ? outside : open.getLast().audience();
  }

  /** A note in a level block is for its levels only, wherever its mark stands. */
  static List<Block> only(Audience audience, List<Block> content) {
    if (audience.equals(Audience.EVERYBODY)) {
      return content;
    }
    return content.stream()
        .<Block>map(b -> new Block.LevelBlock(audience, List.of(), List.of(b), b.place()))
        .toList();
  }

  void add(Block block) {
    (open.isEmpty() ? blocks : open.getLast().content()).add(block);
  }

  /**
   * Reads a line of colons.
   *
   * @param line from the first colon to the end of the line
   */
  void fence(SourceRange line) {
    Matcher fence = LevelFence.match(line.text(), 0);
    if (!fence.matches()) {
      throw new IllegalArgumentException(line.text());
    }
    String keyword = fence.group(1);
    if (keyword.equals(LevelFence.KEYWORD)) {
      open(line, fence.group(2), fence.start(2));
    } else if (!keyword.isEmpty()) {
      problems.reportUnknown(
          MarkdownRules.UNKNOWN_BLOCK, line.span(), keyword, List.of(LevelFence.KEYWORD));
    } else if (open.isEmpty()) {
      problems.report(MarkdownRules.STRAY_FENCE, line.span());
    } else {
      close(line.end());
    }
  }

  private void open(SourceRange fence, String names, int column) {
    List<LevelMark> marks = new ArrayList<>();
    Matcher name = NAME.matcher(names);
    while (name.find()) {
      SourceRange place = fence.part(column + name.start(), column + name.end());
      marks.add(new LevelMark(name.group(), place.span()));
    }
    if (isInside()) {
      problems.report(MarkdownRules.NESTED_LEVEL_BLOCK, fence.span());
    }
    if (open.size() == MarkdownParser.MAX_DEPTH) {
      return;
    }
    if (marks.isEmpty()) {
      problems.report(MarkdownRules.EMPTY_LEVEL_BLOCK_LIST, fence.span());
    }
    Audience audience =
        marks.isEmpty() ? audience() : new Audience(marks.stream().map(LevelMark::level).toList());
    open.addLast(new Open(audience, marks, new ArrayList<>(), fence));
  }

  boolean isInside() {
    return insideLevelBlock || !open.isEmpty();
  }

  private void close(int end) {
    Open closed = open.removeLast();
    SourceRange place = new SourceRange(closed.fence().file(), closed.fence().start(), end);
    add(new Block.LevelBlock(closed.audience(), closed.marks(), closed.content(), place));
  }

  /** All blocks, in order; what is still open ends here, and is reported. */
  List<Block> done() {
    while (!open.isEmpty()) {
      if (open.size() == 1 && !insideLevelBlock) {
        problems.report(MarkdownRules.UNCLOSED_LEVEL_BLOCK, open.getLast().fence().span());
      }
      close(end(open.getLast()));
    }
    return List.copyOf(blocks);
  }

  private static int end(Open block) {
    List<Block> content = block.content();
    return content.isEmpty() ? block.fence().end() : content.get(content.size() - 1).place().end();
  }
}

package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import org.commonmark.node.Node;

/** What can be wrong with the fences of a level block. */
final class LevelBlockRules {

  private static final Pattern NAME = Pattern.compile("[^\\s,]+");

  private LevelBlockRules() {}

  /** Reports what is wrong; false when the block names no levels that could be used. */
  static boolean check(LevelBlock block, Places places, Problems problems) {
    SourceSpan fence = places.of(block);
    if (block.form() == LevelBlock.Form.STRAY_CLOSE) {
      problems.report(MarkdownRules.STRAY_FENCE, fence);
      return false;
    }
    if (block.form() == LevelBlock.Form.UNKNOWN_KEYWORD) {
      problems.reportUnknown(
          MarkdownRules.UNKNOWN_BLOCK, fence, block.keyword(), List.of(LevelFence.KEYWORD));
      return false;
    }
    if (isInsideLevelBlock(block)) {
      problems.report(MarkdownRules.NESTED_LEVEL_BLOCK, fence);
    } else if (!block.closed()) {
      problems.report(MarkdownRules.UNCLOSED_LEVEL_BLOCK, fence);
    }
    if (block.names().isEmpty()) {
      problems.report(MarkdownRules.EMPTY_LEVEL_BLOCK_LIST, fence);
    }
    return !block.names().isEmpty();
  }

  /** The levels that the block names, each with its place. */
  static List<LevelMark> marks(LevelBlock block, Places places) {
    List<LevelMark> marks = new ArrayList<>();
    Matcher names = NAME.matcher(block.names());
    while (names.find()) {
      int column = block.namesColumn() + names.start();
      SourceSpan span = places.of(block, column, names.group().length());
      marks.add(new LevelMark(names.group(), span));
    }
    return marks;
  }

  private static boolean isInsideLevelBlock(Node block) {
    for (Node parent = block.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof LevelBlock) {
        return true;
      }
    }
    return false;
  }
}

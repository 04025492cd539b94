package nl.handreiking.markdown;

import java.util.regex.Matcher;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Parses level blocks; within code, colons are just colons. */
final class LevelBlockParser extends AbstractBlockParser {

  private static final int CODE_INDENT = 4;

  private final LevelBlock block;
  private int openInside;

  private LevelBlockParser(LevelBlock block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return block.form() == LevelBlock.Form.LEVELS;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  /**
   * A container sees each line before its children do, so the outer of two nested blocks counts the
   * fences of the inner one in order to end at its own.
   */
  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (block.form() != LevelBlock.Form.LEVELS) {
      return BlockContinue.none();
    }
    if (!inCode(state)) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (LevelFence.opens(line, start)) {
        openInside++;
      } else if (LevelFence.closes(line, start) && openInside-- == 0) {
        block.close();
        return BlockContinue.finished();
      }
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  private static boolean inCode(ParserState state) {
    Block active = state.getActiveBlockParser().getBlock();
    return active instanceof FencedCodeBlock || state.getIndent() >= CODE_INDENT;
  }

  /** Opens a level block at a line of three colons or more. */
  static final class Factory extends AbstractBlockParserFactory {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || start >= line.length() || line.charAt(start) != ':') {
        return BlockStart.none();
      }
      Matcher fence = LevelFence.match(line, start);
      if (!fence.matches()) {
        return BlockStart.none();
      }
      return BlockStart.of(new LevelBlockParser(block(fence))).atIndex(line.length());
    }

    private static LevelBlock block(Matcher fence) {
      String keyword = fence.group(1);
      return new LevelBlock(form(keyword), keyword, fence.group(2), fence.start(2));
    }

    private static LevelBlock.Form form(String keyword) {
      if (keyword.isEmpty()) {
        return LevelBlock.Form.STRAY_CLOSE;
      }
      return keyword.equals(LevelFence.KEYWORD)
          ? LevelBlock.Form.LEVELS
          : LevelBlock.Form.UNKNOWN_KEYWORD;
    }
  }
}

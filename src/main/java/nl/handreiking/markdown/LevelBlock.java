package nl.handreiking.markdown;

import java.util.List;
import org.commonmark.node.CustomBlock;

/**
 * What stands between {@code ::: niveau po vo} and {@code :::}. A fence that opens no level block,
 * or closes none, becomes a block of that line alone, for the scanner to report.
 */
final class LevelBlock extends CustomBlock {

  /** What was found at the start of the block. */
  enum Form {
    LEVELS,
    STRAY_CLOSE,
    UNKNOWN_KEYWORD
  }

  private final Form form;
  private final String keyword;
  private final String names;
  private final int namesColumn;
  private boolean closed;

  /**
   * A block whose end is still to come.
   *
   * @param keyword the word behind the colons
   * @param names the levels as written, separated by blanks or commas
   * @param namesColumn where {@code names} begins in its line, 0-based
   */
  LevelBlock(Form form, String keyword, String names, int namesColumn) {
    this.form = form;
    this.keyword = keyword;
    this.names = names;
    this.namesColumn = namesColumn;
  }

  Form form() {
    return form;
  }

  String keyword() {
    return keyword;
  }

  String names() {
    return names;
  }

  int namesColumn() {
    return namesColumn;
  }

  Audience audience() {
    return new Audience(List.of(names.split("[\\s,]+")));
  }

  boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
  }
}

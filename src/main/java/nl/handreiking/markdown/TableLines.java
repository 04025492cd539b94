package nl.handreiking.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.source.SourceRange;
import nl.handreiking.source.SourceText;

/** The two lines that begin a table: its head, and the line of dashes below it. */
final class TableLines {
  static final int MOST_COLUMNS = 100;

  private static final Pattern DASHES =
      Pattern.compile("[> \\t]*\\|?([ \\t]*:?-+:?[ \\t]*\\|)+([ \\t]*:?-+:?)?[ \\t]*");

  /** What may stand in a line of dashes, and before it. */
  private static final String DELIMITERS = "|-: \t>*+0123456789.)";

  private TableLines() {}

  /**
   * Whether a line is the head of a table, which may follow text without a blank line.
   *
   * @param end where the line ends in the whole text, its line break not included
   */
  static boolean begin(CharSequence line, CharSequence text, int end) {
    if (line.toString().indexOf('|') < 0) {
      return false;
    }
    int start = end;
    while (start < text.length() && isLineBreak(text.charAt(start)) && start < end + 2) {
      start++;
    }
    int next = start;
    while (next < text.length() && !isLineBreak(text.charAt(next))) {
      next++;
    }
    return DASHES.matcher(text.subSequence(start, next).toString()).matches();
  }

  /**
   * Whether the rows of a table go on behind the fence of a level block.
   *
   * @param fence right below the table
   */
  static boolean areInterrupted(SourceRange fence, SourceRange next) {
    String before = fence.file().text().substring(0, fence.start()).stripTrailing();
    long lines = fence.file().text().substring(before.length(), fence.start()).lines().count();
    return lines <= 1 && next.text().startsWith("|") && fence.text().contains(LevelFence.KEYWORD);
  }

  /** What stands in a row behind its last cell, since the head has no more columns. */
  static Optional<SourceRange> lost(SourceRange row, List<Block.Cell> cells) {
    SourceText file = row.file();
    int end = cells.stream().mapToInt(cell -> cell.place().end()).max().orElse(row.end());
    int line = end;
    while (line < file.text().length() && !isLineBreak(file.text().charAt(line))) {
      line++;
    }
    int from = end;
    while (from < line && " \t|".indexOf(file.text().charAt(from)) >= 0) {
      from++;
    }
    return from == line
        ? Optional.empty()
        : Optional.of(new SourceRange(file, from, from + trimmed(file.text(), from, line)));
  }

  private static int trimmed(String text, int from, int to) {
    int end = to;
    while (" \t|".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end - from;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /**
   * The first line of dashes and bars with more columns than anybody reads, in a part of a file.
   * The Markdown library matches such a line with a regular expression that takes stack for each
   * column: 300 overflow 512 kB.
   */
  static Optional<SourceRange> tooWide(SourceText file, int start, int end) {
    String text = file.text();
    if (text.indexOf('|', start) < 0) {
      return Optional.empty();
    }
    int line = start;
    int bars = 0;
    boolean delimiters = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isLineBreak(c)) {
        line = i + 1;
        bars = 0;
        delimiters = true;
      } else if (c == '|' && delimiters && ++bars > MOST_COLUMNS + 1) {
        return Optional.of(new SourceRange(file, line, i + 1));
      } else {
        delimiters = delimiters && DELIMITERS.indexOf(c) >= 0;
      }
    }
    return Optional.empty();
  }
}

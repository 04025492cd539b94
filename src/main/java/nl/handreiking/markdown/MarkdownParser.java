package nl.handreiking.markdown;

import java.util.Optional;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceRange;
import nl.handreiking.source.SourceText;

/**
 * Reads CommonMark with GFM tables and strikethrough, footnotes, level blocks and level words, once
 * for all levels.
 *
 * <p>Nothing that an editor writes is too much for it: nesting beyond {@link #MAX_DEPTH}, and a
 * table that is too wide, is reported, and the text then counts as empty.
 */
public final class MarkdownParser {

  /** How deep lists, quotes and emphasis may stand within each other. */
  static final int MAX_DEPTH = 50;

  private MarkdownParser() {}

  /**
   * Parses the part of a file that begins at a line.
   *
   * @param firstLine 0-based
   * @param problems gets what is wrong with the text itself
   */
  public static MarkdownDocument parse(SourceText file, int firstLine, Problems problems) {
    return parse(file, firstLine, file.lineCount(), problems);
  }

  /**
   * Parses the part of a file between two lines.
   *
   * @param firstLine 0-based
   * @param endLine 0-based, exclusive
   * @param problems gets what is wrong with the text itself
   */
  public static MarkdownDocument parse(
      SourceText file, int firstLine, int endLine, Problems problems) {
    int start = offset(file, firstLine);
    int end = Math.max(start, offset(file, endLine));
    Optional<SourceRange> tooWide = TableLines.tooWide(file, start, end);
    if (tooWide.isPresent()) {
      String limit = Integer.toString(TableLines.MOST_COLUMNS);
      problems.report(MarkdownRules.TOO_WIDE, tooWide.get().span(), limit);
      return MarkdownDocument.UNREAD;
    }
    try {
      return FlexmarkAdapter.read(file, start, end, problems);
    } catch (StackOverflowError tooComplex) {
      // Regular expressions of the library take stack for each character, of an address for
      // instance.
      problems.report(MarkdownRules.TOO_COMPLEX, file.span(start, end));
      return MarkdownDocument.UNREAD;
    }
  }

  private static int offset(SourceText file, int line) {
    return line < file.lineCount() ? file.lineStart(line) : file.text().length();
  }
}

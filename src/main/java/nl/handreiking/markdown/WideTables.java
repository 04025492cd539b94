package nl.handreiking.markdown;

import java.util.Optional;
import nl.handreiking.source.SourceRange;
import nl.handreiking.source.SourceText;

/**
 * Finds tables with more columns than anybody reads. The Markdown library matches the line below
 * the head with a regular expression that takes stack for each column: 300 overflow 512 kB.
 */
final class WideTables {
  static final int MOST_COLUMNS = 100;

  private WideTables() {}

  /** The first line of dashes and bars that is too long, in a part of a file. */
  static Optional<SourceRange> find(SourceText file, int start, int end) {
    String text = file.text();
    int line = start;
    int bars = 0;
    boolean delimiters = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        line = i + 1;
        bars = 0;
        delimiters = true;
      } else if (c == '|' && delimiters && ++bars > MOST_COLUMNS + 1) {
        return Optional.of(new SourceRange(file, line, i + 1));
      } else {
        delimiters &= "|-: \t>*+0123456789.)".indexOf(c) >= 0;
      }
    }
    return Optional.empty();
  }
}

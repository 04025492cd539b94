package nl.handreiking.report;

import nl.handreiking.source.SourceLocation;
import nl.handreiking.source.SourceSpan;

/**
 * A place in a file.
 *
 * @param length in UTF-16 code units; 0 when only the beginning is known
 */
public record FindingPlace(SourceLocation start, int length) {

  /** A place of which only the beginning is known. */
  public static FindingPlace at(SourceLocation start) {
    return new FindingPlace(start, 0);
  }

  /** A stretch of text; of a file as a whole, only its beginning. */
  public static FindingPlace of(SourceSpan span) {
    return new FindingPlace(span.start(), span.line().isEmpty() ? 0 : span.length());
  }

  /** The 1-based column after the last unit. */
  int endColumn() {
    return start.column() + length;
  }
}

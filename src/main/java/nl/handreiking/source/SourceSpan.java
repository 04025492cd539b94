package nl.handreiking.source;

/**
 * A stretch of text within one line of a content file.
 *
 * @param start where the stretch begins
 * @param line the whole line that it stands in, without its line break
 * @param length how many UTF-16 code units to underline, at least 1
 */
public record SourceSpan(SourceLocation start, String line, int length) {

  public SourceSpan {
    length = Math.max(1, length);
  }

  /** The first place of a file, for what is wrong with the file as a whole. */
  public static SourceSpan wholeFile(String file) {
    return new SourceSpan(new SourceLocation(file, 1, 1), "", 1);
  }

  /**
   * The stretch of {@code length} units that begins {@code offset} units after this one; the whole
   * of this one when that is on a later line.
   */
  public SourceSpan within(int offset, int length) {
    if (start.column() - 1 + offset + length > line.length()) {
      return this;
    }
    SourceLocation moved = new SourceLocation(start.file(), start.line(), start.column() + offset);
    return new SourceSpan(moved, line, length);
  }
}

package nl.handreiking.source;

/**
 * A stretch of a content file, over any number of lines.
 *
 * @param start 0-based offset in the file's text, in UTF-16 code units
 * @param end exclusive
 */
public record SourceRange(SourceText file, int start, int end) {

  public SourceRange {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException(start + ".." + end + " is not in " + file.file());
    }
  }

  /** The part of the range that stands on its first line, for a diagnostic. */
  public SourceSpan span() {
    return file.span(start, end);
  }

  /** The part from one offset to another, both counted from the start of this range. */
  public SourceRange part(int from, int to) {
    return new SourceRange(file, start + from, start + to);
  }

  public int length() {
    return end - start;
  }

  /** What is written there. */
  public String text() {
    return file.text().substring(start, end);
  }
}

package nl.handreiking.source;

/**
 * A place in a content file.
 *
 * @param file the path as the editor knows it, with forward slashes, for instance {@code
 *     content/links.yaml}
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 */
public record SourceLocation(String file, int line, int column)
    implements Comparable<SourceLocation> {

  public SourceLocation {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
    }
  }

  /** By hand, like the hash code: what Java makes for a record takes milliseconds to begin. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceLocation that
        && line == that.line
        && column == that.column
        && file.equals(that.file);
  }

  @Override
  public int hashCode() {
    return (file.hashCode() * 31 + line) * 31 + column;
  }

  @Override
  public int compareTo(SourceLocation other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
    return byLine == 0 ? Integer.compare(column, other.column) : byLine;
  }

  /** {@code file:line:column}, the form that editors turn into a link. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}

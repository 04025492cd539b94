package nl.handreiking.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of one content file, which knows the line and column of each offset. */
public final class SourceText {

  private final String file;
  private final String text;
  private final int[] lineStarts;

  /** Each line is cut out once, however many places are asked for in it. */
  private final @Nullable String[] lines;

  /**
   * The text of a file.
   *
   * @param file the path to show to the editor
   * @param text the decoded text; line breaks may be LF, CRLF or CR
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.lines = new String[lineStarts.length];
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** The offset, in UTF-16 code units, of the first character of a 0-based line. */
  public int lineStart(int lineIndex) {
    return lineStarts[lineIndex];
  }

  /** The text of a 0-based line, without its line break. */
  public String line(int lineIndex) {
    String known = lines[lineIndex];
    if (known == null) {
      known = cutOut(lineIndex);
      lines[lineIndex] = known;
    }
    return known;
  }

  private String cutOut(int lineIndex) {
    int start = lineStarts[lineIndex];
    int end = lineIndex + 1 < lineStarts.length ? lineStarts[lineIndex + 1] : text.length();
    while (end > start && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * The stretch from one offset to another, cut off at the end of its first line.
   *
   * @param start 0-based, in UTF-16 code units
   * @param end exclusive
   */
  public SourceSpan span(int start, int end) {
    int found = Arrays.binarySearch(lineStarts, start);
    int lineIndex = found >= 0 ? found : -found - 2;
    return span(lineIndex, start - lineStarts[lineIndex], end - start);
  }

  /** A stretch by its 0-based line and column, cut off at the end of the line. */
  public SourceSpan span(int lineIndex, int columnIndex, int length) {
    String line = line(lineIndex);
    int cut = Math.min(length, line.length() - columnIndex);
    return new SourceSpan(new SourceLocation(file, lineIndex + 1, columnIndex + 1), line, cut);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      int next = afterBreak(feed, carriage);
      starts[count++] = next;
      feed = feed >= 0 && feed < next ? text.indexOf('\n', next) : feed;
      carriage = carriage >= 0 && carriage < next ? text.indexOf('\r', next) : carriage;
    }
    return Arrays.copyOf(starts, count);
  }

  /** Where the line after the first of two breaks begins; of a CR and a LF together, after both. */
  private static int afterBreak(int feed, int carriage) {
    boolean feedFirst = carriage < 0 || (feed >= 0 && feed < carriage);
    return feedFirst || feed == carriage + 1 ? feed + 1 : carriage + 1;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}

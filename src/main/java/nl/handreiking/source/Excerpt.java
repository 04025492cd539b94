package nl.handreiking.source;

/**
 * The line that a problem is in, cut down to what is near it, in three parts without control
 * characters that could move the cursor of a terminal. All are empty when the line is blank.
 *
 * @param marked the offending text; empty when it is at the end of the line
 */
public record Excerpt(String before, String marked, String after) {

  private static final String ELLIPSIS = "…";
  private static final int WIDEST_LINE = 100;
  private static final int BEFORE_PLACE = 30;

  /** The excerpt at a place. */
  public static Excerpt of(SourceSpan span) {
    String line = span.line();
    if (line.isBlank()) {
      return new Excerpt("", "", "");
    }
    int start = Math.min(span.start().column() - 1, line.length());
    int from = line.length() <= WIDEST_LINE ? 0 : wholeCharacter(line, start - BEFORE_PLACE);
    int to = wholeCharacter(line, Math.min(line.length(), from + WIDEST_LINE));
    int end = Math.min(line.length(), Math.min(start + span.length(), Math.max(to, start + 1)));
    return new Excerpt(
        visible((from > 0 ? ELLIPSIS : "") + line.substring(from, start)),
        visible(line.substring(start, end)),
        visible(line.substring(end, Math.max(to, end)) + (to < line.length() ? ELLIPSIS : "")));
  }

  /** The whole of it. */
  public String line() {
    return before + marked + after;
  }

  /** An offset that is within the line and not inside a surrogate pair. */
  private static int wholeCharacter(String line, int offset) {
    int inside = Math.max(0, offset);
    boolean split =
        inside > 0 && inside < line.length() && Character.isLowSurrogate(line.charAt(inside));
    return split ? inside - 1 : inside;
  }

  static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(c -> visible.appendCodePoint(c != '\t' && Character.isISOControl(c) ? '�' : c));
    return visible.toString();
  }
}

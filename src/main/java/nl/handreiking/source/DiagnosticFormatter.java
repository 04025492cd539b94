package nl.handreiking.source;

/**
 * Writes a diagnostic as people read it: place and sentence, the line that it is about, and carets
 * under the offending text with what to do.
 */
public final class DiagnosticFormatter {

  private static final String INDENT = "    ";
  private static final String ELLIPSIS = "…";
  private static final int WIDEST_LINE = 100;
  private static final int BEFORE_PLACE = 30;

  private final Messages messages;

  public DiagnosticFormatter(Messages messages) {
    this.messages = messages;
  }

  /** One to three lines, without a line break at the end. */
  public String format(Diagnostic diagnostic) {
    String head =
        "%s: %s [%s] %s"
            .formatted(
                diagnostic.location(),
                messages.severity(diagnostic.rule().severity()),
                diagnostic.rule().id(),
                oneLine(messages.sentence(diagnostic)));
    String advice = oneLine(messages.advice(diagnostic));
    SourceSpan span = diagnostic.span();
    return span.line().isBlank()
        ? head + "\n" + INDENT + advice
        : head + "\n" + underlined(span) + "  " + advice;
  }

  private static String underlined(SourceSpan span) {
    String line = span.line();
    int start = Math.min(span.start().column() - 1, line.length());
    int from = line.length() <= WIDEST_LINE ? 0 : wholeCharacter(line, start - BEFORE_PLACE);
    int to = wholeCharacter(line, Math.min(line.length(), from + WIDEST_LINE));
    String before = (from > 0 ? ELLIPSIS : "") + line.substring(from, start);
    int end = Math.min(start + span.length(), Math.max(to, start + 1));
    String marked = line.substring(start, Math.min(end, line.length()));
    String shown =
        (from > 0 ? ELLIPSIS : "")
            + line.substring(from, to)
            + (to < line.length() ? ELLIPSIS : "");
    String carets = "^".repeat(Math.max(1, marked.codePointCount(0, marked.length())));
    return INDENT + visible(shown) + "\n" + INDENT + blank(before) + carets;
  }

  /** As wide as the text above it: tabs stay tabs. */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(c == '\t' ? '\t' : ' '));
    return blank.toString();
  }

  /** An offset that is within the line and not inside a surrogate pair. */
  private static int wholeCharacter(String line, int offset) {
    int inside = Math.max(0, offset);
    boolean split =
        inside > 0 && inside < line.length() && Character.isLowSurrogate(line.charAt(inside));
    return split ? inside - 1 : inside;
  }

  /** Control characters could move the cursor of a terminal. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(c -> visible.appendCodePoint(c != '\t' && Character.isISOControl(c) ? '�' : c));
    return visible.toString();
  }

  private static String oneLine(String text) {
    return visible(text.replace('\n', ' ').replace('\t', ' '));
  }
}

package nl.handreiking.source;

/**
 * Writes a diagnostic as people read it: place and sentence, the line that it is about, and carets
 * under the offending text with what to do.
 */
public final class DiagnosticFormatter {

  private static final String INDENT = "    ";

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
    Excerpt excerpt = Excerpt.of(diagnostic.span());
    return excerpt.line().isEmpty()
        ? head + "\n" + INDENT + advice
        : head + "\n" + underlined(excerpt) + "  " + advice;
  }

  private static String underlined(Excerpt excerpt) {
    int width = excerpt.marked().codePointCount(0, excerpt.marked().length());
    String carets = "^".repeat(Math.max(1, width));
    return INDENT + excerpt.line() + "\n" + INDENT + blank(excerpt.before()) + carets;
  }

  /** As wide as the text above it: tabs stay tabs. */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(c == '\t' ? '\t' : ' '));
    return blank.toString();
  }

  private static String oneLine(String text) {
    return Excerpt.visible(text.replace('\n', ' ').replace('\t', ' '));
  }
}

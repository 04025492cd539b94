package nl.handreiking.markdown;

/** Gathers HTML, escapes text, and keeps blocks on lines of their own. */
final class HtmlWriter {

  private final StringBuilder html = new StringBuilder(512);

  /** Adds HTML as it is. */
  HtmlWriter raw(String markup) {
    html.append(markup);
    return this;
  }

  /** Adds text, escaped so that it can stand in an element or in a quoted attribute. */
  HtmlWriter text(String text) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text.charAt(i));
      if (!escaped.isEmpty()) {
        html.append(text, written, i).append(escaped);
        written = i + 1;
      }
    }
    html.append(text, written, text.length());
    return this;
  }

  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  /** Adds an attribute with its leading blank. */
  HtmlWriter attribute(String name, String value) {
    return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
  }

  /** Begins a new line, unless one has just begun. */
  HtmlWriter line() {
    if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
    return this;
  }

  boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html.toString();
  }
}

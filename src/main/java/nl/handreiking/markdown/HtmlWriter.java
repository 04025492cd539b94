package nl.handreiking.markdown;

import nl.handreiking.source.Escapes;

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
    Escapes.html(text, html);
    return this;
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

  @Override
  public String toString() {
    return html.toString();
  }
}

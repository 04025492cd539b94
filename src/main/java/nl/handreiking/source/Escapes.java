package nl.handreiking.source;

/** Escapes text for HTML and XML, in an element or in an attribute between double quotes. */
public final class Escapes {

  /** Of the four the last in Unicode; nearly all letters come after it. */
  private static final char LAST = '>';

  private Escapes() {}

  /** The text with {@code &}, {@code <}, {@code >} and {@code "} as character references. */
  public static String html(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    html(text, out);
    return out.toString();
  }

  /** Appends the text, escaped as {@link #html(String)} does, to {@code out}. */
  public static void html(CharSequence text, StringBuilder out) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= LAST && !reference(c).isEmpty()) {
        out.append(text, written, i).append(reference(c));
        written = i + 1;
      }
    }
    out.append(text, written, text.length());
  }

  private static String reference(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }
}

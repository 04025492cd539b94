package nl.handreiking.markdown;

/**
 * HTML that is safe to put into a page as it is: made by our own code from escaped text, or
 * sanitised.
 *
 * @param html well-formed flow content, UTF-16
 */
public record HtmlFragment(String html) {

  public static final HtmlFragment EMPTY = new HtmlFragment("");

  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}

package nl.handreiking.markdown;

/**
 * Writes a text as HTML for the readers of one level.
 *
 * <p>The renderer of the Markdown library is not used: it knows nothing of levels, links by id,
 * figures or safe HTML.
 */
public final class HtmlRenderer {

  private final LinkResolver resolver;

  /**
   * A renderer for one page.
   *
   * @param resolver knows where links lead from that page
   */
  public HtmlRenderer(LinkResolver resolver) {
    this.resolver = resolver;
  }

  /** The text for one level; what is only for other levels is left out. */
  public HtmlFragment render(MarkdownDocument document, RenderOptions options) {
    HtmlWriter out = new HtmlWriter();
    document.html().write(new PreparedHtml.Place(options, resolver), out);
    return new HtmlFragment(out.toString());
  }
}

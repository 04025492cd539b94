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

  /** The text for one level, its footnotes below it; what is only for others is left out. */
  public HtmlFragment render(MarkdownDocument document, RenderOptions options) {
    HtmlWriter out = new HtmlWriter();
    new BlockHtml(document, options, resolver, out).write();
    return new HtmlFragment(out.toString());
  }
}

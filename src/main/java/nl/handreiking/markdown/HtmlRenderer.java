package nl.handreiking.markdown;

/**
 * Writes a text as HTML for the readers of one level.
 *
 * <p>Walks the tree itself: the renderer of the Markdown library knows nothing of levels, links by
 * id, figures or safe HTML.
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
    MarkdownTree tree = document.tree();
    tree.root().accept(new BlockRenderer(tree, options, resolver, out));
    return new HtmlFragment(out.toString());
  }
}

package nl.handreiking.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes what stands within a line: words, emphasis, links, small pictures. */
final class InlineRenderer {

  private final Wording wording;
  private final LinkResolver resolver;

  InlineRenderer(Wording wording, LinkResolver resolver) {
    this.wording = wording;
    this.resolver = resolver;
  }

  /** The inline content of a block; an editor's own tags in it are sanitised and balanced. */
  String html(Node block) {
    Walk walk = new Walk();
    walk.visitChildren(block);
    String html = walk.out.toString();
    return walk.hasRawHtml ? Sanitiser.balanced(html) : html;
  }

  private final class Walk extends AbstractVisitor {

    private final HtmlWriter out = new HtmlWriter();
    private boolean hasRawHtml;

    @Override
    public void visitChildren(Node parent) {
      super.visitChildren(parent);
    }

    @Override
    public void visit(Text node) {
      out.text(node.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof LevelWord word) {
        out.text(word.in(wording));
      } else {
        visitChildren(node);
      }
    }

    @Override
    public void visit(Code node) {
      out.raw("<code>").text(node.getLiteral()).raw("</code>");
    }

    @Override
    public void visit(Emphasis node) {
      wrap("em", node);
    }

    @Override
    public void visit(StrongEmphasis node) {
      wrap("strong", node);
    }

    private void wrap(String tag, Node node) {
      out.raw("<" + tag + ">");
      visitChildren(node);
      out.raw("</" + tag + ">");
    }

    @Override
    public void visit(SoftLineBreak node) {
      out.raw("\n");
    }

    @Override
    public void visit(HardLineBreak node) {
      out.raw("<br>\n");
    }

    @Override
    public void visit(HtmlInline node) {
      hasRawHtml = true;
      out.raw(Sanitiser.inlineTag(node.getLiteral()));
    }

    @Override
    public void visit(Link node) {
      if (Destination.isUnsafe(node.getDestination())) {
        visitChildren(node);
        return;
      }
      ResolvedLink link = resolver.link(node.getDestination());
      out.raw("<a").attribute("href", Destination.percentEncoded(link.href()));
      if (link.external()) {
        out.attribute("class", "external").attribute("rel", "external noopener");
      }
      title(node.getTitle());
      out.raw(">");
      visitChildren(node);
      if (link.external()) {
        out.raw("<span class=\"external-note\"> (").text(link.note()).raw(")</span>");
      }
      out.raw("</a>");
    }

    @Override
    public void visit(Image node) {
      String alternative = PlainText.below(node, wording);
      if (Destination.isUnsafe(node.getDestination())) {
        out.text(alternative);
        return;
      }
      String address = resolver.picture(node.getDestination());
      out.raw("<img").attribute("src", Destination.percentEncoded(address));
      out.attribute("alt", alternative);
      title(node.getTitle());
      out.raw(">");
    }

    private void title(@Nullable String title) {
      if (title != null) {
        out.attribute("title", title);
      }
    }
  }
}

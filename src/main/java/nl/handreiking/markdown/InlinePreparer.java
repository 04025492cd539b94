package nl.handreiking.markdown;

import java.util.List;
import nl.handreiking.markdown.PreparedHtml.Place;
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

/** Prepares what stands within a line: words, emphasis, links, small pictures. */
final class InlinePreparer extends AbstractVisitor {

  private final HtmlRecorder out = new HtmlRecorder();
  private boolean hasRawHtml;

  private InlinePreparer() {}

  /** The inline content of a block; an editor's own tags in it are sanitised and balanced. */
  static PreparedHtml prepared(Node block) {
    InlinePreparer preparer = new InlinePreparer();
    preparer.visitChildren(block);
    PreparedHtml content = preparer.out.prepared();
    return preparer.hasRawHtml ? balanced(content) : content;
  }

  private static PreparedHtml balanced(PreparedHtml content) {
    return new PreparedHtml(
        List.of(
            (place, html) -> {
              HtmlWriter tags = new HtmlWriter();
              content.write(place, tags);
              html.raw(Sanitiser.balanced(tags.toString()));
            }));
  }

  @Override
  public void visit(Text node) {
    out.text(node.getLiteral());
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof LevelWord word) {
      String name = word.name();
      out.part((place, html) -> html.text(LevelWord.in(place.wording(), name)));
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
    String destination = node.getDestination();
    String title = title(node.getTitle());
    InlinePreparer inside = new InlinePreparer();
    inside.visitChildren(node);
    hasRawHtml |= inside.hasRawHtml;
    PreparedHtml content = inside.out.prepared();
    out.part((place, html) -> link(destination, title, content, place, html));
  }

  private static void link(
      String destination, String title, PreparedHtml content, Place place, HtmlWriter html) {
    ResolvedLink link = place.resolver().link(destination);
    html.raw("<a").attribute("href", Destination.percentEncoded(link.href()));
    if (link.external()) {
      html.attribute("class", "external").attribute("rel", "external noopener");
    }
    html.raw(title).raw(">");
    content.write(place, html);
    if (link.external()) {
      html.raw("<span class=\"external-note\"> (").text(link.note()).raw(")</span>");
    }
    html.raw("</a>");
  }

  @Override
  public void visit(Image node) {
    LevelText alternative = PlainText.worded(node);
    String destination = node.getDestination();
    if (Destination.isUnsafe(destination)) {
      out.part((place, html) -> html.text(alternative.in(place.wording())));
      return;
    }
    String title = title(node.getTitle());
    out.part(
        (place, html) -> {
          String address = place.resolver().picture(destination);
          html.raw("<img").attribute("src", Destination.percentEncoded(address));
          html.attribute("alt", alternative.in(place.wording())).raw(title).raw(">");
        });
  }

  /** The attribute, or nothing. */
  private static String title(@Nullable String title) {
    return title == null ? "" : new HtmlWriter().attribute("title", title).toString();
  }
}

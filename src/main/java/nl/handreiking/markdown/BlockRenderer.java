package nl.handreiking.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes the blocks of a text: paragraphs, headings, lists, tables and what they stand in. */
final class BlockRenderer extends AbstractVisitor {

  private static final int DEEPEST_HEADING = 6;

  private final MarkdownTree tree;
  private final RenderOptions options;
  private final LinkResolver resolver;
  private final HtmlWriter out;
  private final InlineRenderer inlines;

  BlockRenderer(MarkdownTree tree, RenderOptions options, LinkResolver resolver, HtmlWriter out) {
    this.tree = tree;
    this.options = options;
    this.resolver = resolver;
    this.out = out;
    this.inlines = new InlineRenderer(options.wording(), resolver);
  }

  @Override
  public void visit(org.commonmark.node.Heading node) {
    int level = Math.min(node.getLevel() + options.headingShift(), DEEPEST_HEADING);
    out.line().raw("<h" + level);
    if (!options.idPrefix().isEmpty()) {
      out.attribute("id", options.idPrefix() + tree.headingId(node));
    }
    out.raw(">").raw(inlines.html(node)).raw("</h" + level + ">").line();
  }

  @Override
  public void visit(Paragraph node) {
    HtmlFragment block = blockFor(node);
    if (!block.isEmpty()) {
      out.line().raw(block.html()).line();
    } else if (isInTightList(node)) {
      out.raw(inlines.html(node));
    } else {
      out.line().raw("<p>").raw(inlines.html(node)).raw("</p>").line();
    }
  }

  private HtmlFragment blockFor(Paragraph node) {
    if (node.getFirstChild() instanceof org.commonmark.node.Image image
        && image.getNext() == null) {
      String alternative = PlainText.below(image, options.wording());
      return resolver.block(image.getDestination(), alternative);
    }
    return HtmlFragment.EMPTY;
  }

  /** CommonMark 0.31, section 5.3: the paragraphs of a tight list are not wrapped. */
  private static boolean isInTightList(Paragraph node) {
    return node.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  @Override
  public void visit(BlockQuote node) {
    container("blockquote", "", node);
  }

  @Override
  public void visit(BulletList node) {
    container("ul", "", node);
  }

  @Override
  public void visit(OrderedList node) {
    Integer start = node.getMarkerStartNumber();
    boolean fromOne = start == null || start == 1;
    container("ol", fromOne ? "" : " start=\"" + start + "\"", node);
  }

  @Override
  public void visit(ListItem node) {
    out.line().raw("<li>");
    boolean tight = node.getParent() instanceof ListBlock list && list.isTight();
    if (node.getFirstChild() != null && !(tight && node.getFirstChild() instanceof Paragraph)) {
      out.line();
    }
    visitChildren(node);
    out.raw("</li>").line();
  }

  private void container(String tag, String attributes, Node node) {
    out.line().raw("<" + tag + attributes + ">").line();
    visitChildren(node);
    out.line().raw("</" + tag + ">").line();
  }

  @Override
  public void visit(FencedCodeBlock node) {
    String info = node.getInfo() == null ? "" : node.getInfo();
    int space = info.indexOf(' ');
    code(node.getLiteral(), space < 0 ? info : info.substring(0, space));
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    code(node.getLiteral(), "");
  }

  private void code(String literal, String language) {
    out.line().raw("<pre><code");
    if (!language.isEmpty()) {
      out.attribute("class", "language-" + language);
    }
    out.raw(">").text(literal).raw("</code></pre>").line();
  }

  @Override
  public void visit(ThematicBreak node) {
    out.line().raw("<hr>").line();
  }

  @Override
  public void visit(HtmlBlock node) {
    out.line().raw(Sanitiser.block(node.getLiteral())).line();
  }

  @Override
  public void visit(CustomBlock node) {
    if (node instanceof TableBlock) {
      TableRenderer.write(node, options.wording(), inlines, out);
    } else if (!(node instanceof LevelBlock block) || isShown(block)) {
      visitChildren(node);
    }
  }

  private boolean isShown(LevelBlock block) {
    return block.form() == LevelBlock.Form.LEVELS
        && block.audience().includes(options.wording().level());
  }
}

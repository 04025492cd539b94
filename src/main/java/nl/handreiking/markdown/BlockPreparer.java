package nl.handreiking.markdown;

import nl.handreiking.markdown.PreparedHtml.Place;
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

/** Prepares the blocks of a text: paragraphs, headings, lists, tables and what they stand in. */
final class BlockPreparer extends AbstractVisitor {

  private static final int DEEPEST_HEADING = 6;

  private final MarkdownTree tree;
  private HtmlRecorder out = new HtmlRecorder();

  private BlockPreparer(MarkdownTree tree) {
    this.tree = tree;
  }

  static PreparedHtml prepared(MarkdownTree tree) {
    BlockPreparer preparer = new BlockPreparer(tree);
    tree.root().accept(preparer);
    return preparer.out.prepared();
  }

  @Override
  public void visit(org.commonmark.node.Heading node) {
    PreparedHtml content = InlinePreparer.prepared(node);
    String id = tree.headingId(node);
    int level = node.getLevel();
    out.part((place, html) -> heading(level, id, content, place, html));
  }

  private static void heading(
      int ownLevel, String id, PreparedHtml content, Place place, HtmlWriter html) {
    RenderOptions options = place.options();
    int level = Math.min(ownLevel + options.headingShift(), DEEPEST_HEADING);
    html.line().raw("<h" + level);
    if (!options.idPrefix().isEmpty()) {
      html.attribute("id", options.idPrefix() + id);
    }
    html.raw(">");
    content.write(place, html);
    html.raw("</h" + level + ">").line();
  }

  @Override
  public void visit(Paragraph node) {
    boolean alone = node.getFirstChild() != null && node.getFirstChild().getNext() == null;
    if (alone && node.getFirstChild() instanceof org.commonmark.node.Image image) {
      pictureAlone(image, paragraph(node));
    } else {
      out.all(paragraph(node));
    }
  }

  private void pictureAlone(org.commonmark.node.Image image, PreparedHtml otherwise) {
    String destination = image.getDestination();
    LevelText alternative = PlainText.worded(image);
    out.part(
        (place, html) -> {
          HtmlFragment block = place.resolver().block(destination, alternative.in(place.wording()));
          if (block.isEmpty()) {
            otherwise.write(place, html);
          } else {
            html.line().raw(block.html()).line();
          }
        });
  }

  private static PreparedHtml paragraph(Paragraph node) {
    PreparedHtml content = InlinePreparer.prepared(node);
    return isInTightList(node)
        ? content
        : new HtmlRecorder().line().raw("<p>").all(content).raw("</p>").line().prepared();
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
      TablePreparer.prepare(node, out);
    } else if (node instanceof LevelBlock block) {
      levelBlock(block);
    } else {
      visitChildren(node);
    }
  }

  private void levelBlock(LevelBlock block) {
    HtmlRecorder outside = out;
    out = new HtmlRecorder();
    visitChildren(block);
    PreparedHtml inside = out.prepared();
    out = outside;
    if (block.form() == LevelBlock.Form.LEVELS) {
      Audience audience = block.audience();
      out.part(
          (place, html) -> {
            if (audience.includes(place.wording().level())) {
              inside.write(place, html);
            }
          });
    }
  }
}

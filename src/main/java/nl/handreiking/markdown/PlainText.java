package nl.handreiking.markdown;

import java.util.regex.Pattern;
import nl.handreiking.source.SourceSpan;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The words of a text without its markup. */
public final class PlainText extends AbstractVisitor {

  private static final Pattern LINE_BREAKS = Pattern.compile("\\n+");
  private static final Pattern BRACE = Pattern.compile("[{}]");

  private static final LinkResolver NO_LINKS =
      new LinkResolver() {
        @Override
        public ResolvedLink link(String destination) {
          return ResolvedLink.internal("");
        }

        @Override
        public HtmlFragment block(String destination, String alternative) {
          return HtmlFragment.EMPTY;
        }

        @Override
        public String picture(String destination) {
          return "";
        }
      };

  private final StringBuilder text = new StringBuilder();
  private final boolean escapesBraces;

  private PlainText(boolean escapesBraces) {
    this.escapesBraces = escapesBraces;
  }

  /** What the readers of a level read, blocks separated by a line break. */
  public static String of(MarkdownDocument document, Wording wording) {
    RenderOptions options = new RenderOptions(wording, 0, "");
    String html = new HtmlRenderer(NO_LINKS).render(document, options).html();
    Element body = Jsoup.parseBodyFragment(html).body();
    for (Element picture : body.select("img")) {
      picture.replaceWith(new TextNode(picture.attr("alt")));
    }
    return LINE_BREAKS.matcher(body.wholeText()).replaceAll("\n").strip();
  }

  /** The words below a node for all levels, level words in their braces. */
  static String asWritten(Node node) {
    return below(node, false).strip();
  }

  /** The words below a node, to be put in the words of a level. */
  static LevelText worded(Node node) {
    return LevelText.of(below(node, true), SourceSpan.wholeFile(""));
  }

  private static String below(Node node, boolean escapesBraces) {
    PlainText plain = new PlainText(escapesBraces);
    plain.visitChildren(node);
    return plain.text.toString();
  }

  @Override
  protected void visitChildren(Node parent) {
    super.visitChildren(parent);
    if (parent instanceof Block) {
      endBlock();
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof LevelWord word) {
      text.append(word.asWritten());
    } else {
      visitChildren(node);
      text.append(' ');
    }
  }

  @Override
  public void visit(Text node) {
    literal(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    literal(node.getLiteral());
  }

  private void literal(String literal) {
    text.append(escapesBraces ? BRACE.matcher(literal).replaceAll("\\\\$0") : literal);
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append('\n');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append('\n');
  }

  private void endBlock() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}

package nl.handreiking.links.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Measures how much there is to read on a page, in characters. */
final class VisibleText implements NodeFilter {

  /** A stretch of text from this length on is prose, and no label, menu or teaser. */
  private static final int PROSE = 80;

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "head", "svg", "select");
  private static final Set<String> AROUND =
      Set.of("nav", "header", "footer", "aside", "dialog", "a", "li");

  private final Set<String> skipped;
  private final int shortest;
  private int length;

  private VisibleText(Set<String> skipped, int shortest) {
    this.skipped = skipped;
    this.shortest = shortest;
  }

  /** All that can be read without scripts. */
  static int all(Element top) {
    return new VisibleText(Set.of(), 1).measure(top);
  }

  /** The length of the prose, without headers, menus and footers. */
  static int prose(Element top) {
    return new VisibleText(AROUND, PROSE).measure(top);
  }

  private int measure(Element top) {
    top.filter(this);
    return length;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (UNSEEN.contains(node.normalName()) || skipped.contains(node.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String text = node instanceof TextNode words ? words.text().strip() : "";
    if (text.length() >= shortest) {
      length += text.length();
    }
    return FilterResult.CONTINUE;
  }
}

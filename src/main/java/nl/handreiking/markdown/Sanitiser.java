package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Reads the HTML that editors write in their texts. Keeps what marks up text, and drops the rest:
 * scripts, styles, handlers, forms, frames, pictures and links (those go through Markdown, where
 * they are checked).
 */
final class Sanitiser {
  private static final String[] INLINE = {
    "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark",
    "q", "s", "small", "span", "strong", "sub", "sup", "u", "var", "wbr"
  };
  private static final String[] BLOCK = {
    "blockquote", "dd", "details", "div", "dl", "dt", "hr", "li", "ol", "p", "pre", "summary", "ul"
  };
  private static final Set<String> KEPT =
      Stream.of(INLINE, BLOCK).flatMap(Stream::of).collect(Collectors.toUnmodifiableSet());
  private static final Safelist INLINE_SAFE = attributes(new Safelist().addTags(INLINE));
  private static final Safelist BLOCK_SAFE =
      attributes(new Safelist().addTags(INLINE).addTags(BLOCK));
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)[\\s\\S]*");

  private Sanitiser() {}

  /**
   * A tag in running text.
   *
   * @param name in lower case; empty when the tag is not allowed
   * @param closes whether it ends an element
   * @param isVoid whether the element has no end
   */
  record Tag(String name, boolean closes, boolean isVoid, Map<String, String> attributes) {
    private static final Tag NONE = new Tag("", false, false, Map.of());
  }

  /** Whether an element may stand in a page. */
  static boolean isKept(String tag) {
    return KEPT.contains(tag);
  }

  /** The nodes of a block, without what is not allowed, which is reported. */
  static List<Inline> block(String html, SourceRange place, Problems problems) {
    report(html, isComment(html.strip()) || Jsoup.isValid(html, BLOCK_SAFE), place, problems);
    return nodes(clean(html, BLOCK_SAFE), place);
  }

  private static void report(String html, boolean kept, SourceRange place, Problems problems) {
    if (!kept) {
      String first = html.lines().findFirst().orElse("");
      problems.report(MarkdownRules.HTML_REMOVED, place.span(), first);
    }
  }

  private static Element clean(String html, Safelist safelist) {
    Document dirty = Jsoup.parseBodyFragment(html);
    return new Cleaner(safelist).clean(dirty).body();
  }

  private static List<Inline> nodes(Element parent, SourceRange place) {
    List<Inline> nodes = new ArrayList<>();
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        nodes.add(new Inline.Text(text.getWholeText(), place));
      } else if (child instanceof Element element) {
        nodes.add(
            new Inline.Element(
                element.normalName(), attributes(element), nodes(element, place), place));
      }
    }
    return nodes;
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Attribute attribute : element.attributes()) {
      attributes.put(attribute.getKey(), attribute.getValue());
    }
    return attributes;
  }

  /** One tag of running text; what is not allowed is reported, but for a comment. */
  static Tag inlineTag(String html, SourceRange place, Problems problems) {
    Tag tag = inlineTag(html);
    boolean whole =
        !tag.name().isEmpty() && (tag.closes() || Jsoup.isValid(closed(html, tag), INLINE_SAFE));
    report(html, whole || isComment(html), place, problems);
    return tag;
  }

  private static Tag inlineTag(String html) {
    Matcher tag = TAG.matcher(html);
    if (!tag.matches()) {
      return Tag.NONE;
    }
    boolean closes = !tag.group(1).isEmpty();
    Element element =
        clean(closes ? "<" + tag.group(2) + ">" : html, INLINE_SAFE).firstElementChild();
    return element == null
        ? Tag.NONE
        : new Tag(element.normalName(), closes, element.tag().isEmpty(), attributes(element));
  }

  private static String closed(String html, Tag tag) {
    return tag.isVoid() ? html : html + "</" + tag.name() + ">";
  }

  private static boolean isComment(String html) {
    return html.startsWith("<!--") && html.indexOf("-->") == html.length() - 3;
  }

  private static Safelist attributes(Safelist safelist) {
    return safelist
        .addAttributes("abbr", "title")
        .addAttributes("dfn", "title")
        .addAttributes("span", "lang")
        .addAttributes("bdo", "dir");
  }
}

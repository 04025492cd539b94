package nl.handreiking.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Safelist;

/**
 * Keeps of an editor's own HTML what marks up text, and drops the rest: scripts, styles, handlers,
 * forms, frames, pictures and links (those go through Markdown, where they are checked).
 */
final class Sanitiser {

  private static final String[] INLINE = {
    "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark",
    "q", "s", "small", "span", "strong", "sub", "sup", "u", "var", "wbr"
  };
  private static final String[] BLOCK = {
    "blockquote", "dd", "details", "div", "dl", "dt", "hr", "li", "ol", "p", "pre", "summary", "ul"
  };
  private static final Safelist INLINE_SAFE = attributes(new Safelist().addTags(INLINE));
  private static final Safelist BLOCK_SAFE =
      attributes(new Safelist().addTags(INLINE).addTags(BLOCK));

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)[\\s\\S]*");
  private static final Document.OutputSettings AS_IS =
      new Document.OutputSettings().prettyPrint(false);

  private Sanitiser() {}

  /** A whole HTML block, well-formed and without what is not allowed. */
  static String block(String html) {
    return Jsoup.clean(html, "", BLOCK_SAFE, AS_IS);
  }

  /** One tag within a paragraph: itself when it is allowed, else nothing. */
  static String inlineTag(String html) {
    Matcher tag = TAG.matcher(html);
    if (!tag.matches()) {
      return "";
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    String alone = Jsoup.clean("<" + name + ">", "", INLINE_SAFE, AS_IS);
    if (alone.isEmpty() || !tag.group(1).isEmpty()) {
      return alone.isEmpty() ? "" : "</" + name + ">";
    }
    String opened = Jsoup.clean(html, "", INLINE_SAFE, AS_IS);
    String close = "</" + name + ">";
    return opened.endsWith(close) ? opened.substring(0, opened.length() - close.length()) : opened;
  }

  /** Closes what is left open in a line of allowed tags, and drops ends without a beginning. */
  static String balanced(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings(AS_IS);
    return document.body().html();
  }

  /** Whether nothing of a tag within a paragraph is lost; a comment is no loss. */
  static boolean keepsInline(String html) {
    if (isComment(html)) {
      return true;
    }
    String tag = inlineTag(html);
    return !tag.isEmpty() && (html.startsWith("</") || Jsoup.isValid(closed(html), INLINE_SAFE));
  }

  /** Whether nothing of a block is lost. */
  static boolean keepsBlock(String html) {
    return isComment(html.strip()) || Jsoup.isValid(html, BLOCK_SAFE);
  }

  private static String closed(String html) {
    Matcher tag = TAG.matcher(html);
    boolean needsEnd = tag.matches() && !Tag.valueOf(tag.group(2)).isEmpty();
    return needsEnd ? html + "</" + tag.group(2) + ">" : html;
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

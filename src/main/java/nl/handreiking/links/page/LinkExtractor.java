package nl.handreiking.links.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the links to other sites on our own pages. */
public final class LinkExtractor {

  private static final Pattern WEB = Pattern.compile("(?i)\\s*https?:.*", Pattern.DOTALL);

  /** The class of the hidden note after an external link, the text alternative of its icon. */
  private static final String NOTE = "external-note";

  private LinkExtractor() {}

  /** All http and https links of a page, in its order. */
  public static List<PageLink> of(String html) {
    return Jsoup.parse(html).select("a[href]").stream()
        .filter(link -> WEB.matcher(link.attr("href")).matches())
        .map(LinkExtractor::link)
        .toList();
  }

  private static PageLink link(Element link) {
    return new PageLink(link.attr("href").strip(), text(link), ancestorIds(link));
  }

  private static String text(Element link) {
    Element seen = link.clone();
    seen.getElementsByClass(NOTE).remove();
    String text = seen.text();
    return text.isEmpty() ? pictures(seen) : text;
  }

  private static String pictures(Element link) {
    return link.select("img[alt]").stream()
        .map(image -> image.attr("alt"))
        .collect(Collectors.joining(" "))
        .strip();
  }

  private static List<String> ancestorIds(Element link) {
    return link.parents().stream().map(Element::id).filter(id -> !id.isEmpty()).toList();
  }

  /**
   * A link on a page of our own to another site.
   *
   * @param href as it is written, with its fragment
   * @param text what the reader sees of it, on one line
   * @param ancestorIds of the elements that hold the link, the nearest first
   */
  public record PageLink(String href, String text, List<String> ancestorIds) {

    public PageLink {
      ancestorIds = List.copyOf(ancestorIds);
    }
  }
}

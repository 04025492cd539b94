package nl.handreiking.links.page;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Detects soft 404s: error pages with a status of success. Its title or main heading says so, in a
 * part of its own: running text proves nothing. A page with much prose is an article, whatever it
 * is called.
 */
final class SoftNotFound {

  /** An error page has less prose than this, in characters; an article has more. */
  private static final int ARTICLE = 1000;

  /** How a script-rendered page tells prerendering services its status. */
  private static final String STATUS = "meta[name=prerender-status-code][content=404]";

  private static final String HIDDEN = "[hidden], [aria-hidden=true], template, noscript, dialog";

  private SoftNotFound() {}

  static boolean looksLike(Document page) {
    if (page.selectFirst(STATUS) != null) {
      return true;
    }
    List<String> names =
        Stream.concat(Stream.of(page.title()), texts(page, headings(page), 3)).toList();
    return (names.stream().anyMatch(NotFoundWords::say)
            || (names.stream().anyMatch(NotFoundWords::hint)
                && texts(page, "h2, h3, p", 5).anyMatch(NotFoundWords::say)))
        && VisibleText.prose(page.body()) < ARTICLE;
  }

  private static String headings(Document page) {
    return page.selectFirst("h1") == null ? "h2" : "h1";
  }

  private static Stream<String> texts(Document page, String selector, int most) {
    return page.select(selector).stream()
        .filter(element -> element.closest(HIDDEN) == null)
        .limit(most)
        .map(Element::text);
  }
}

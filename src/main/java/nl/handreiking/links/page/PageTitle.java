package nl.handreiking.links.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** The title of a page, fit for a line in a file or on a terminal. */
final class PageTitle {

  /** Whitespace and control characters, such as those that steer a terminal. */
  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}]+");

  /** What makes text run the other way, or is not there at all. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+");

  private PageTitle() {}

  /** Of its title element, or else as it wants to be called when it is shared. */
  static String of(Document page) {
    String title = clean(page.title());
    return title.isEmpty() ? clean(page.select("meta[property=og:title]").attr("content")) : title;
  }

  private static String clean(String text) {
    String line = BLANK.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= PageFacts.MAX_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, PageFacts.MAX_TITLE)).strip();
  }
}

package nl.handreiking.links.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handreiking.links.page.PageFacts.Looks;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Body;
import nl.handreiking.links.web.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an answer as a browser would, as far as that goes without running scripts. */
final class PageReader {

  /**
   * GitHub and others prefix the ids of user content with this; their scripts resolve fragments
   * without it.
   */
  private static final String USER_CONTENT = "user-content-";

  /** A page with this much prose, in characters, is an article whatever else it has. */
  private static final int ARTICLE = 1000;

  private PageReader() {}

  static PageFacts read(Answer.Response response, WebAddress address) {
    MediaType type = MediaType.of(response);
    if (!type.isHtml()) {
      return PageFacts.NONE;
    }
    Document page = HtmlBytes.parse(response.body(), type.charset(), address.toString());
    return new PageFacts(
        PageTitle.of(page),
        ids(page),
        true,
        response.body().isTruncated(),
        ScriptBuilt.scripts(page),
        looks(page, address));
  }

  private static Looks looks(Document page, WebAddress address) {
    if (SoftNotFound.looksLike(page)) {
      return Looks.NOT_FOUND;
    }
    if (VisibleText.prose(page.body()) >= ARTICLE) {
      return Looks.ORDINARY;
    }
    if (ParkedWords.say(page, address)) {
      return Looks.PARKED;
    }
    return page.selectFirst("input[type=password i]") == null ? Looks.SPARSE : Looks.LOGIN;
  }

  private static Set<String> ids(Document page) {
    Set<String> ids = new HashSet<>();
    page.getElementsByAttribute("id").forEach(element -> add(ids, element.id()));
    for (Element anchor : page.select("a[name]")) {
      add(ids, anchor.attr("name"));
    }
    ids.remove("");
    return ids;
  }

  private static void add(Set<String> ids, String id) {
    ids.add(id);
    if (id.startsWith(USER_CONTENT)) {
      ids.add(id.substring(USER_CONTENT.length()));
    }
  }

  /** Detects the encoding of a page. */
  static final class HtmlBytes {

    /** The encoding that browsers assume when none is declared and the page is not UTF-8. */
    private static final String FALLBACK = "windows-1252";

    private static final String REPLACEMENT = "\uFFFD";

    private HtmlBytes() {}

    /**
     * The page as its byte order mark, the server or the page itself says; when that leaves
     * characters that cannot be read in places that matter, as {@value #FALLBACK}.
     */
    static Document parse(Body body, Optional<Charset> named, String base) {
      Document page = parse(body, named.map(Charset::name).orElse(null), base);
      return isGarbled(page) ? parse(body, FALLBACK, base) : page;
    }

    private static boolean isGarbled(Document page) {
      return page.title().contains(REPLACEMENT)
          || page.getElementsByAttributeValueContaining("id", REPLACEMENT).first() != null;
    }

    private static Document parse(Body body, @Nullable String charset, String base) {
      try {
        return Jsoup.parse(body.open(), charset, base);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The title of a page, fit for a line in a file or on a terminal. */
  static final class PageTitle {

    /** Whitespace and control characters, terminal escapes included. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    /** Bidirectional controls, zero-width characters and lone surrogates. */
    private static final Pattern UNSEEN =
        Pattern.compile("[\\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+");

    private PageTitle() {}

    /** From the title element, or else the title for social media (Open Graph). */
    static String of(Document page) {
      String title = clean(page.title());
      return title.isEmpty()
          ? clean(page.select("meta[property=og:title]").attr("content"))
          : title;
    }

    private static String clean(String text) {
      String line = BLANK.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
      return line.codePointCount(0, line.length()) <= PageFacts.MAX_TITLE
          ? line
          : line.substring(0, line.offsetByCodePoints(0, PageFacts.MAX_TITLE)).strip();
    }
  }
}

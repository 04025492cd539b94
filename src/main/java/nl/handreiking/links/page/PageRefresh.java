package nl.handreiking.links.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.links.web.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds where a page sends its reader on (HTML standard, "shared declarative refresh steps"). */
public final class PageRefresh {

  /** Who waits longer than this, in seconds, can read the page: that is no redirect. */
  private static final int LONGEST_WAIT = 10;

  private static final int BEGINNING = 16 * 1024;

  private static final Pattern MENTIONED =
      Pattern.compile("(?i)http-equiv\\s*=\\s*[\"']?\\s*refresh");
  private static final Pattern FORM =
      Pattern.compile(
          "(?is)\\s*(\\d{1,6})?(?:\\.[\\d.]*)?\\s*[;,\\s]\\s*(?:url\\s*=)?\\s*(?:\"([^\"]*).*|'([^']*).*|((?!url\\s*=)\\S.*))");

  private PageRefresh() {}

  /** The address as written, by the header or else a meta element; scripts are not run. */
  public static Optional<String> of(Answer.Response response) {
    return response
        .header("refresh")
        .or(() -> meta(response))
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .filter(form -> form.group(1) != null && Integer.parseInt(form.group(1)) <= LONGEST_WAIT)
        .map(PageRefresh::address)
        .filter(address -> !address.isEmpty());
  }

  private static String address(Matcher form) {
    String quoted = form.group(2) == null ? form.group(3) : form.group(2);
    return (quoted == null ? form.group(4) : quoted).strip();
  }

  /** Parses only pages that mention it, which are few; without scripts is not how readers come. */
  private static Optional<String> meta(Answer.Response response) {
    String start = beginning(response);
    if (!MENTIONED.matcher(start).find()) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(start);
    page.select("noscript, template").remove();
    Element meta = page.selectFirst("meta[http-equiv~=(?i)^\\s*refresh\\s*$][content]");
    return Optional.ofNullable(meta).map(element -> element.attr("content"));
  }

  private static String beginning(Answer.Response response) {
    try {
      return new String(response.body().open().readNBytes(BEGINNING), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

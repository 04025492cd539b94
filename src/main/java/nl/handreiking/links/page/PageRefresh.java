package nl.handreiking.links.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** Seconds, of which a fraction does not count, and what follows them. */
  private static final Pattern FORM =
      Pattern.compile("(?s)\\s*(?=[\\d.])(\\d{0,9})[\\d.]*\\s*[;,\\s]\\s*(.*)");

  private static final Pattern ADDRESS =
      Pattern.compile("(?is)(?:url\\s*=\\s*)?+(?:\"([^\"]*).*|'([^']*).*|(.*))");

  private PageRefresh() {}

  /** The address as written, by the header or else a meta element; scripts are not run. */
  public static Optional<String> of(Answer.Response response) {
    return response
        .header("refresh")
        .or(() -> meta(response))
        .map(FORM::matcher)
        .filter(form -> form.matches() && seconds(form.group(1)) <= LONGEST_WAIT)
        .map(form -> address(form.group(2)))
        .filter(address -> !address.isEmpty());
  }

  private static int seconds(String seconds) {
    return seconds.isEmpty() ? 0 : Integer.parseInt(seconds);
  }

  private static String address(String text) {
    Matcher form = ADDRESS.matcher(text);
    return form.matches()
        ? Stream.of(1, 2, 3)
            .map(form::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("")
            .strip()
        : "";
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

package nl.handreiking.links.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import nl.handreiking.links.web.Body;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds out in what encoding a page is written. */
final class HtmlBytes {

  /** What browsers take for a page that names no encoding and is not UTF-8. */
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

package nl.handreiking.links.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which answers bring a page that is worth reading. */
final class HtmlDetection {

  private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");
  private static final int SNIFFED = 512;

  private HtmlDetection() {}

  /** Only of an answer that is good, for any other the status says it all. */
  static boolean isWanted(int status, Optional<String> contentType) {
    boolean good = status >= 200 && status < 300;
    return good
        && status != 204
        && status != 205
        && contentType.map(HtmlDetection::isHtml).orElse(true);
  }

  /** Whether a body without a content type looks like a page: a tag comes first. */
  static boolean looksLikeHtml(InputStream body) throws IOException {
    String start = new String(body.readNBytes(SNIFFED), StandardCharsets.UTF_8);
    return start.replace("\uFEFF", "").stripLeading().matches("(?s)<[!?A-Za-z].*");
  }

  private static boolean isHtml(String contentType) {
    return TYPES.contains(contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }
}

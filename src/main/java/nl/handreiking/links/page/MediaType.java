package nl.handreiking.links.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Body;

/**
 * The media type of a response.
 *
 * @param charset named by the server; empty when absent or unknown
 */
record MediaType(boolean isHtml, Optional<Charset> charset) {

  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)[;\\s]charset\\s*=\\s*[\"']?([^\\s;,\"']+)");
  private static final Pattern LOOKS_HTML =
      Pattern.compile("(?is)[^<]{0,100}(<!--.{0,400}-->\\s*)?<(!doctype html|html|head|body)\\b.*");
  private static final int SNIFFED_BYTES = 1024;

  /**
   * Taken from Content-Type or, when that is absent, sniffed from the start of the body as browsers
   * do.
   */
  static MediaType of(Answer.Response response) {
    String type = response.header("content-type").orElse("");
    String essence = type.replaceFirst("[;,].*", "").strip().toLowerCase(Locale.ROOT);
    boolean html = essence.contains("/") ? HTML.contains(essence) : beginsAsHtml(response.body());
    return new MediaType(html, charset(type));
  }

  private static boolean beginsAsHtml(Body body) {
    try {
      byte[] start = body.open().readNBytes(SNIFFED_BYTES);
      return LOOKS_HTML.matcher(new String(start, StandardCharsets.ISO_8859_1)).matches();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Charset> charset(String type) {
    Matcher name = CHARSET.matcher(type);
    try {
      return name.find() && Charset.isSupported(name.group(1))
          ? Optional.of(Charset.forName(name.group(1)))
          : Optional.empty();
    } catch (IllegalCharsetNameException noName) {
      return Optional.empty();
    }
  }
}

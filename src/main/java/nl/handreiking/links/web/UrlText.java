package nl.handreiking.links.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.source.HostName;
import nl.handreiking.source.Percent;

/** Encodes the parts of a URL as browsers do, so that they are valid by RFC 3986. */
final class UrlText {

  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");
  private static final String IN_PATH = "-._~:/@!$&'()*+,;=";
  private static final String IN_QUERY = IN_PATH + "?";
  private static final String TEXT_DIRECTIVE = ":~:";

  private UrlText() {}

  /** Cleans a text as an address bar does on paste: no line breaks, no tabs. */
  static String pasted(String text) {
    return text.strip().replaceAll("[\\t\\n\\r]", "");
  }

  /** A host name in ASCII, or an IPv6 address in brackets. */
  static Optional<String> host(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (IPV6.matcher(lower).matches()) {
      return isUri("http://" + lower + "/") ? Optional.of(lower) : Optional.empty();
    }
    return HostName.ascii(text);
  }

  /** Path and query, encoded, without dot segments. */
  static String target(String text) {
    int query = text.indexOf('?');
    String path = (query < 0 ? text : text.substring(0, query)).replace('\\', '/');
    String rooted = path.startsWith("/") ? path : "/" + path;
    String rest = query < 0 ? "" : "?" + Percent.completed(text.substring(query + 1), IN_QUERY);
    return withoutDots(Percent.completed(rooted, IN_PATH)) + rest;
  }

  /**
   * The fragment without its directive (such as {@code :~:text=}), which the browser keeps to
   * itself.
   */
  static String fragment(String text) {
    int directive = text.indexOf(TEXT_DIRECTIVE);
    return Percent.completed(directive < 0 ? text : text.substring(0, directive), IN_QUERY);
  }

  /** RFC 3986, section 5.2.4; empty segments stay: archives have whole addresses in their paths. */
  private static String withoutDots(String path) {
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean up = segments[i].equals("..");
      if (up) {
        kept.pollLast();
      }
      if (!up && !segments[i].equals(".")) {
        kept.addLast(segments[i]);
      } else if (i == segments.length - 1) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }

  private static boolean isUri(String text) {
    try {
      return new URI(text).getHost() != null;
    } catch (URISyntaxException no) {
      return false;
    }
  }
}

package nl.handreiking.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses of websites by the letter of RFC 3986, except for what browsers accept and people
 * copy from them: host names in other letters, and brackets, braces and bars in a path.
 */
public final class WebUri {

  private static final Pattern HOST = Pattern.compile("(?is)(https?://)([^/?#:@]+)(.*)");
  private static final Pattern TO_ENCODE = Pattern.compile("[\\[\\]{}|^`\\u0085\\p{Z}&&[^ ]]");

  private static final int MAX_PORT = 65535;

  private WebUri() {}

  /** An address with {@code http} or {@code https} and a host, but no name of a user. */
  public static Optional<URI> parse(String text) {
    try {
      return Optional.of(new URI(written(text))).filter(WebUri::isWeb);
    } catch (URISyntaxException noUri) {
      return Optional.empty();
    }
  }

  private static String written(String text) {
    Matcher parts = HOST.matcher(text);
    if (!parts.matches() || parts.group(2).startsWith("[")) {
      return text;
    }
    String host = HostName.ascii(parts.group(2)).orElse(parts.group(2));
    return parts.group(1)
        + (isAscii(parts.group(2)) ? parts.group(2) : host)
        + encoded(parts.group(3));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String encoded(String rest) {
    return TO_ENCODE
        .matcher(rest)
        .replaceAll(sign -> URLEncoder.encode(sign.group(), StandardCharsets.UTF_8));
  }

  /**
   * The address of a folder that a site can be published in: without query and fragment, and with a
   * slash at its end.
   */
  public static Optional<URI> folder(String text) {
    return parse(text.endsWith("/") ? text : text + "/")
        .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
        .map(URI::normalize)
        .filter(uri -> !uri.getRawPath().contains("/../"));
  }

  private static boolean isWeb(URI uri) {
    boolean web =
        "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    return web
        && uri.getHost() != null
        && uri.getPort() <= MAX_PORT
        && !uri.getHost().toLowerCase(Locale.ROOT).matches("https?")
        && uri.getRawUserInfo() == null;
  }
}

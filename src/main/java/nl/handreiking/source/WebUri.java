package nl.handreiking.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads addresses of websites by the letter of RFC 3986. */
public final class WebUri {

  private WebUri() {}

  /** An address with {@code http} or {@code https} and a host, but no name of a user. */
  public static Optional<URI> parse(String text) {
    try {
      return Optional.of(new URI(text)).filter(WebUri::isWeb);
    } catch (URISyntaxException noUri) {
      return Optional.empty();
    }
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
    return web && uri.getHost() != null && uri.getRawUserInfo() == null;
  }
}

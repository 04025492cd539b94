package nl.handreiking.site.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the caller of the tool chooses for a site.
 *
 * @param baseUrl where the site will be published, with a slash at its end; empty when nobody knows
 * @param buildDate decides the conversation starter of the week
 * @param version of the tool
 * @param downloads in the order of their buttons
 */
public record SiteOptions(
    String baseUrl, LocalDate buildDate, String version, List<Download> downloads) {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  public SiteOptions {
    if (!baseUrl.isEmpty()) {
      if (!isBaseUrl(baseUrl)) {
        throw new IllegalArgumentException("no base address: " + baseUrl);
      }
      baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    }
    downloads = List.copyOf(downloads);
  }

  /** A site without downloads. */
  public SiteOptions(String baseUrl, LocalDate buildDate, String version) {
    this(baseUrl, buildDate, version, List.of());
  }

  /** Whether a site can be published there: an absolute web address without query or fragment. */
  public static boolean isBaseUrl(String text) {
    try {
      URI uri = URI.create(text);
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

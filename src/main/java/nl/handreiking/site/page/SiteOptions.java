package nl.handreiking.site.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * What the caller of the tool chooses for a site.
 *
 * @param baseUrl where the site will be published, with a slash at its end; empty when nobody knows
 * @param buildDate decides the conversation starter of the week
 * @param version of the tool
 */
public record SiteOptions(String baseUrl, LocalDate buildDate, String version) {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  public SiteOptions {
    if (!baseUrl.isEmpty()) {
      if (!isBaseUrl(baseUrl)) {
        throw new IllegalArgumentException("no base address: " + baseUrl);
      }
      baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    }
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

package nl.handreiking.site.page;

import java.time.LocalDate;
import java.util.List;
import nl.handreiking.output.FileStore;
import nl.handreiking.source.WebUri;

/**
 * The options of a site.
 *
 * @param baseUrl where the site will be published, with a slash at its end; empty when nobody knows
 * @param buildDate decides which conversation starter a page shows without its script
 * @param version of the tool
 * @param downloads in the order of their buttons
 * @param store keeps pictures that were made
 */
public record SiteOptions(
    String baseUrl,
    LocalDate buildDate,
    String version,
    List<Download> downloads,
    FileStore store) {

  public SiteOptions {
    if (!baseUrl.isEmpty()) {
      String given = baseUrl;
      baseUrl =
          WebUri.folder(given)
              .orElseThrow(() -> new IllegalArgumentException("no base address: " + given))
              .toString();
    }
    downloads = List.copyOf(downloads);
  }

  /** A site without downloads, which keeps nothing. */
  public SiteOptions(String baseUrl, LocalDate buildDate, String version) {
    this(baseUrl, buildDate, version, List.of(), FileStore.NONE);
  }
}

package nl.handreiking.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build, and where.
 *
 * @param templates a theme over the one that comes along
 * @param baseUrl where the site will be, with a slash at its end
 * @param date the date that the site carries
 * @param exporters the formats of the site besides its pages
 */
public record BuildRequest(
    Path content,
    Optional<Path> templates,
    Path out,
    Optional<URI> baseUrl,
    LocalDate date,
    String version,
    Exporters exporters) {

  /** A site in the formats of every site. */
  public BuildRequest(
      Path content,
      Optional<Path> templates,
      Path out,
      Optional<URI> baseUrl,
      LocalDate date,
      String version) {
    this(content, templates, out, baseUrl, date, version, Exporters.STANDARD);
  }
}

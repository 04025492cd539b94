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
 */
public record BuildRequest(
    Path content,
    Optional<Path> templates,
    Path out,
    Optional<URI> baseUrl,
    LocalDate date,
    String version) {}

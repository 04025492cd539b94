package nl.handreiking.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.handreiking.links.run.Pace;

/**
 * Which links to check, and how.
 *
 * @param site the content, and where the report goes
 * @param urls a list of addresses to check instead of the content
 * @param only the id of one link, or a host name
 * @param fix whether links that moved get their new address in {@code links.yaml}
 * @param maxAge how long a good result is used again, more or less; zero for never
 * @param deadline of the whole run
 * @param allowPrivate whether addresses of this machine and its network are asked for
 * @param language of the report
 */
public record LinkCheckRequest(
    BuildRequest site,
    Optional<Path> urls,
    Optional<String> only,
    boolean fix,
    Duration maxAge,
    Duration deadline,
    boolean allowPrivate,
    Pace pace,
    String language) {}

package nl.handreiking.site.page;

import java.util.function.LongSupplier;
import nl.handreiking.output.SitePath;

/**
 * A file that readers can take with them.
 *
 * @param path where the site has it
 * @param kind what people call such a file, for instance PowerPoint
 * @param bytes its size, asked when the page that names it is made
 */
public record Download(SitePath path, String kind, LongSupplier bytes) {}

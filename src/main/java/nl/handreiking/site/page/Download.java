package nl.handreiking.site.page;

import nl.handreiking.export.ExportedFile;
import nl.handreiking.output.Content;

/**
 * A file for readers to take along.
 *
 * @param content also asked for its size, when a page that names the file is made
 */
public record Download(ExportedFile<?> file, Content content) {}

package nl.handreiking.site.page;

import nl.handreiking.output.Content;

/**
 * A file beside the presentation of a level, for readers to take with them.
 *
 * @param extension of its name, for instance pptx
 * @param kind what people call such a file, for instance PowerPoint
 * @param content also asked for its size, when a page that names the file is made
 */
public record Download(String extension, String kind, Content content) {}

package nl.handreiking.site.view;

/**
 * A file to take along.
 *
 * @param label the key of the text on its button, which names kind and size
 * @param kind what people call such a file
 * @param size with its unit, rounded up
 */
public record DownloadView(String href, String label, String kind, String size) {}

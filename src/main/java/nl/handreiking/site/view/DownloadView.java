package nl.handreiking.site.view;

/**
 * A file to take along.
 *
 * @param label the key of the text on its button, which names kind and size
 * @param kind the usual name of the format
 * @param size with its unit, rounded up
 */
public record DownloadView(String href, String label, String kind, String size) {}

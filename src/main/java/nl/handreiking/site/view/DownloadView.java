package nl.handreiking.site.view;

/**
 * A file to take along.
 *
 * @param kind for instance PowerPoint
 * @param size with its unit, rounded up
 */
public record DownloadView(String href, String kind, String size) {}

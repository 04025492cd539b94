package nl.handreiking.site.report;

/**
 * A place that leads to the link.
 *
 * @param place file, line and column
 * @param page its path in the site, or empty
 * @param text what a reader clicks on
 */
public record LinkPlaceView(String place, String page, String text) {}

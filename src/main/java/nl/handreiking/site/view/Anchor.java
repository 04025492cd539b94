package nl.handreiking.site.view;

/**
 * A link within the site.
 *
 * @param href ready to use on the page that it stands on
 * @param current whether it leads to the page that it stands on
 */
public record Anchor(String text, String href, boolean current) {}

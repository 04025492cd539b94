package nl.handreiking.site.view;

/**
 * A way to reach somebody.
 *
 * @param kind {@code telefoon}, {@code app}, {@code chat}, {@code mail} or {@code plek}
 * @param text as people read it
 * @param href empty for a place
 * @param external whether it leads to another site
 */
public record ContactView(String kind, String text, String href, boolean external) {}

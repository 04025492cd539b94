package nl.handreiking.site.view;

/**
 * A day, or a month or year when no more is known.
 *
 * @param iso for machines: {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}
 * @param text for people, in the language of the site
 */
public record DateText(String iso, String text) {}

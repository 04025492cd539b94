package nl.handreiking.site.view;

/**
 * A term and what it means.
 *
 * @param shortFor what it is an abbreviation of, may be empty
 */
public record TermView(String id, String name, String shortFor, String explanation) {}

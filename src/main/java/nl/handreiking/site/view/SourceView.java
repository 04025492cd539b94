package nl.handreiking.site.view;

/**
 * An external link with the details that a reader wants before opening it.
 *
 * @param kind what it is, for instance {@code pdf}
 * @param host the name of its server, without {@code www.}
 */
public record SourceView(
    String id, String title, String publisher, String kind, String href, String host) {}

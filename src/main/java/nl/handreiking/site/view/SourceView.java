package nl.handreiking.site.view;

/**
 * An external address with what a reader wants to know before opening it.
 *
 * @param kind what it is, for instance {@code pdf}
 * @param host the name of its server, without {@code www.}
 */
public record SourceView(
    String id, String title, String publisher, String kind, String href, String host) {}

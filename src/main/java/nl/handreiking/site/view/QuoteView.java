package nl.handreiking.site.view;

/** What somebody said. */
public record QuoteView(String text, String who) {}

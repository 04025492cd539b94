package nl.handreiking.site.view;

/** A general page as one can choose it. */
public record PageCard(String title, String lead, String href) {}

package nl.handreiking.site.view;

/** A level as one can choose it. */
public record LevelCard(String id, String title, String shortTitle, String lead, String href) {}

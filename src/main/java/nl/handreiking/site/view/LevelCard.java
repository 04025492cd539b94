package nl.handreiking.site.view;

/** A level as a choice. */
public record LevelCard(String id, String title, String shortTitle, String lead, String href) {}

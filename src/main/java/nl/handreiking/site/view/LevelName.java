package nl.handreiking.site.view;

/** A level that something is meant for. */
public record LevelName(String id, String shortTitle, String title) {}

package nl.handreiking.site.view;

/** A tab of the level bar: the way from this page to the same thing at a level. */
public record LevelTab(String id, String title, String shortTitle, String href, boolean current) {}

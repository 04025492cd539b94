package nl.handreiking.site.view;

/**
 * A topic in the path of topics of a level.
 *
 * @param number from 1
 * @param title the short one
 */
public record Step(int number, String title, String href, boolean current) {}

package nl.handreiking.site.view;

/**
 * A topic as one can choose it.
 *
 * @param icon the name of a drawing of the theme, may be empty
 * @param number from 1, its place in the path
 */
public record TopicCard(
    String title, String shortTitle, String lead, String href, String icon, int number) {}

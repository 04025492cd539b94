package nl.handreiking.site.view;

import nl.handreiking.markdown.HtmlFragment;

/**
 * The story of somebody.
 *
 * @param project who helped, may be empty
 */
public record StoryView(String id, String title, int age, String project, HtmlFragment html) {}

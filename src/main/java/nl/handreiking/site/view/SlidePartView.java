package nl.handreiking.site.view;

import nl.handreiking.markdown.HtmlFragment;

/**
 * A stretch of a slide.
 *
 * @param inSteps whether its paragraphs and list items appear one by one
 */
public record SlidePartView(HtmlFragment html, boolean inSteps) {}

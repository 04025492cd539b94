package nl.handreiking.model;

import nl.handreiking.markdown.MarkdownDocument;

/**
 * A stretch of a slide.
 *
 * @param inSteps whether its paragraphs and list items appear one by one
 */
public record SlidePart(MarkdownDocument text, boolean inSteps) {}

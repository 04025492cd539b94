package nl.handreiking.check.survey;

import nl.handreiking.markdown.MarkdownDocument;

/**
 * A text in Markdown and who gets to read it.
 *
 * @param titleLevel the level of the heading that stands above it
 */
public record Passage(MarkdownDocument text, Readers readers, int titleLevel) {}

package nl.handreiking.markdown;

import nl.handreiking.source.SourceSpan;

/**
 * A level word in a text, for instance {@code {lezer}}.
 *
 * @param name without the braces, with its capital if it has one
 * @param audience for which levels the text around it is
 * @param span the word with its braces
 */
public record WordUse(String name, Audience audience, SourceSpan span) {}

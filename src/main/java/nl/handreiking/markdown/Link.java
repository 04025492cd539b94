package nl.handreiking.markdown;

import nl.handreiking.source.SourceSpan;

/**
 * A link in a text.
 *
 * @param destination as written
 * @param text what a reader sees, without markup; level words as written
 * @param audience for which levels it is
 * @param span the whole link
 */
public record Link(String destination, String text, Audience audience, SourceSpan span) {}

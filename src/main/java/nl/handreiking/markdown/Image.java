package nl.handreiking.markdown;

import nl.handreiking.source.SourceSpan;

/**
 * A picture or figure in a text.
 *
 * @param destination as written
 * @param alternative its text alternative, may be blank
 * @param audience for which levels it is
 * @param span the whole picture
 */
public record Image(String destination, String alternative, Audience audience, SourceSpan span) {}

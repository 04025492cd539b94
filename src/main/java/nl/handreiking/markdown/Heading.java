package nl.handreiking.markdown;

import nl.handreiking.source.SourceSpan;

/**
 * A heading in a text.
 *
 * @param level 1 to 6, as written
 * @param text without markup; level words as written
 * @param id the fragment that leads to it, unique in its document
 * @param audience for which levels it is
 */
public record Heading(int level, String text, String id, Audience audience, SourceSpan span) {}

package nl.handreiking.markdown;

import nl.handreiking.source.SourceSpan;

/**
 * A mark that leads to a footnote.
 *
 * @param audience for which levels the mark is
 */
public record FootnoteUse(String label, Audience audience, SourceSpan span) {}

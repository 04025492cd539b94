package nl.handreiking.links.fix;

import nl.handreiking.source.SourceSpan;

/**
 * A new address in the place of an old one.
 *
 * @param id of the link
 * @param span where the old address was when the file was read, without its quotes
 */
public record Replacement(String id, SourceSpan span, String before, String after) {}

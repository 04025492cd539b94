package nl.handreiking.markdown;

import nl.handreiking.source.SourceSpan;

/**
 * A part of a text.
 *
 * @param name the word behind the colons that open it; empty for what stands outside of such blocks
 * @param span the line that opens it, or the first line
 */
public record NamedBlock(String name, MarkdownDocument text, SourceSpan span) {}

package nl.handreiking.markdown;

/**
 * A term in running text that leads to what it means.
 *
 * @param from 0-based, in UTF-16 code units
 * @param to exclusive
 * @param href relative address, not yet escaped
 */
public record TermLink(int from, int to, String href) {}

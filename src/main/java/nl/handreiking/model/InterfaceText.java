package nl.handreiking.model;

import nl.handreiking.source.SourceSpan;

/**
 * A text of the interface that a publication says in its own way.
 *
 * @param key by which the theme knows it; rules tell whether there is one
 * @param keySpan where the key is written
 * @param text with {@code {0}}, {@code {1}} … for what is filled in; no other sign is special
 * @param textSpan where the text is written
 */
public record InterfaceText(String key, SourceSpan keySpan, String text, SourceSpan textSpan) {}

/**
 * What stands on a page as it was typed, while its writer meant it as markup: near-Markdown, markup
 * of other programs, Markdown where none is read, and sample text. Escaped characters are meant.
 */
@NullMarked
package nl.handreiking.check.literal;

import org.jspecify.annotations.NullMarked;

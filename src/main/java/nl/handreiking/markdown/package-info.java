/**
 * Markdown with level blocks and level words: parsed once for all levels, walked by an own renderer
 * that writes HTML for one level at a time. Knows nothing of sites or of what levels there are.
 */
@NullMarked
package nl.handreiking.markdown;

import org.jspecify.annotations.NullMarked;

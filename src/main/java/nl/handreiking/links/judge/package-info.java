/**
 * From the way to a page and what stands on it to a verdict, and from a verdict to words. Pure: the
 * same journey is judged the same for ever.
 */
@NullMarked
package nl.handreiking.links.judge;

import org.jspecify.annotations.NullMarked;

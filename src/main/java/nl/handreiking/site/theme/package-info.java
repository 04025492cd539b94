/**
 * The theme: its files, its texts and its templates. The only place that knows FreeMarker; a
 * template can call nothing but what it was given.
 */
@NullMarked
package nl.handreiking.site.theme;

import org.jspecify.annotations.NullMarked;

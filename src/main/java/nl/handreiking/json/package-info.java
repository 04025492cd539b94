/** Writes JSON (RFC 8259), for pages and for other programs. */
@NullMarked
package nl.handreiking.json;

import org.jspecify.annotations.NullMarked;

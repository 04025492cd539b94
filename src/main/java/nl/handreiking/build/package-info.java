/**
 * The way that the data goes, from content to site, on one screen. Knows every stage and does none
 * of their work.
 */
@NullMarked
package nl.handreiking.build;

import org.jspecify.annotations.NullMarked;

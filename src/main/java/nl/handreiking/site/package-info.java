/**
 * Turns a publication into the files of a website: views that templates may see, the theme, and the
 * plan of all pages. Reads no content and writes no file.
 */
@NullMarked
package nl.handreiking.site;

import org.jspecify.annotations.NullMarked;

/**
 * Parses HTML with jsoup: facts of other people's pages, to judge links to them, and the links of
 * our own pages.
 */
@NullMarked
package nl.handreiking.links.page;

import org.jspecify.annotations.NullMarked;

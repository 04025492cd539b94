/**
 * What can be learnt from the HTML of a page, with jsoup: of others' pages what is needed to judge
 * a link to them, of our own the links themselves.
 */
@NullMarked
package nl.handreiking.links.page;

import org.jspecify.annotations.NullMarked;

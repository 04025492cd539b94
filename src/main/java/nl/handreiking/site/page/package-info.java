/**
 * One class for each kind of page: which pages of that kind a publication has, and what stands on
 * each, as a view of its own that its template reads. A page is described when the site is planned
 * and made when the writer asks for it.
 */
@NullMarked
package nl.handreiking.site.page;

import org.jspecify.annotations.NullMarked;

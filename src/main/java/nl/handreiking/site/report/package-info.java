/**
 * Reports for editors in the style of the site. What they say is made elsewhere; here it gets its
 * shape.
 */
@NullMarked
package nl.handreiking.site.report;

import org.jspecify.annotations.NullMarked;

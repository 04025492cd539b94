/**
 * Reports for editors as pages in the style of the site, with the same for programs beside them.
 * What they say is worked out in {@code report}; here it gets its words and its shape.
 */
@NullMarked
package nl.handreiking.site.report;

import org.jspecify.annotations.NullMarked;

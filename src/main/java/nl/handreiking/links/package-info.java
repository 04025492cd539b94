/**
 * External links: what is asked of them, and what can be said of them. The values that travel from
 * the collection of links to the reports; the work is done in the packages below.
 */
@NullMarked
package nl.handreiking.links;

import org.jspecify.annotations.NullMarked;

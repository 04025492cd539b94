/**
 * Checking external links. This package holds the values that travel from the collection of links
 * to the reports; the packages below do the work.
 */
@NullMarked
package nl.handreiking.links;

import org.jspecify.annotations.NullMarked;

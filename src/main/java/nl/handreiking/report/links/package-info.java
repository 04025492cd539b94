/**
 * Reports on links, for people and for programs. Every format is a pure function of the report; its
 * words are in resource bundles.
 */
@NullMarked
package nl.handreiking.report.links;

import org.jspecify.annotations.NullMarked;

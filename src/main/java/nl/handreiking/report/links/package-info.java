/**
 * What a run says of the links, for people and for programs. Every format is a pure function of the
 * report; the words stand in texts beside it.
 */
@NullMarked
package nl.handreiking.report.links;

import org.jspecify.annotations.NullMarked;

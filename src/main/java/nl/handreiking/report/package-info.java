/**
 * Reports of commands in every format that {@code --format} accepts. A {@link
 * nl.handreiking.report.Report} supplies its own text and JSON, and its {@link
 * nl.handreiking.report.Findings}, from which the standard formats are made here, once for problems
 * and links.
 */
@NullMarked
package nl.handreiking.report;

import org.jspecify.annotations.NullMarked;

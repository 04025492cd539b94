/**
 * The report for the editorial meeting, as values: coverage, readability, overdue reviews, and open
 * problems by owner. Computed from the publication, the diagnostics and the previous report;
 * formats are elsewhere.
 */
@NullMarked
package nl.handreiking.report.editorial;

import org.jspecify.annotations.NullMarked;

/**
 * What is wrong with a publication, and what could be better, for programs: every diagnostic in
 * every form that {@code --format} knows. The sentences come from the rules.
 */
@NullMarked
package nl.handreiking.report.problems;

import org.jspecify.annotations.NullMarked;

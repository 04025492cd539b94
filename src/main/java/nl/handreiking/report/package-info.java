/**
 * What a command found, in every form that {@code --format} knows. A {@link
 * nl.handreiking.report.Report} is its text and its JSON, which are its own, and its {@link
 * nl.handreiking.report.Findings}, of which the forms that other programs laid down are made here,
 * once for problems and links.
 */
@NullMarked
package nl.handreiking.report;

import org.jspecify.annotations.NullMarked;

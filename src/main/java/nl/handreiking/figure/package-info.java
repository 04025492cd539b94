/**
 * Figures as shapes, drawn from their data: the same data gives the same drawing on every machine.
 * Whoever shows a drawing gives it its colours.
 */
@NullMarked
package nl.handreiking.figure;

import org.jspecify.annotations.NullMarked;

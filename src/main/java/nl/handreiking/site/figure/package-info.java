/**
 * Figures as SVG, drawn from their data: the same data gives the same drawing on every machine.
 * Colours and line widths are left to the style sheet, by class.
 */
@NullMarked
package nl.handreiking.site.figure;

import org.jspecify.annotations.NullMarked;

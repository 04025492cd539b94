/**
 * Turns a fetch result into a verdict, and a verdict into words. Pure: the same result always gets
 * the same verdict.
 */
@NullMarked
package nl.handreiking.links.judge;

import org.jspecify.annotations.NullMarked;

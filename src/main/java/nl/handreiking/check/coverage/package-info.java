/**
 * Rules on what a publication lacks and what it has for nobody: pages without items, sources and
 * figures that no text uses, words that a level does not have or should not read.
 */
@NullMarked
package nl.handreiking.check.coverage;

import org.jspecify.annotations.NullMarked;

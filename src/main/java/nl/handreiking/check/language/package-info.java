/**
 * Rules on Dutch that is easy to read, and how easy it is. They are silent in publications in
 * another language.
 */
@NullMarked
package nl.handreiking.check.language;

import org.jspecify.annotations.NullMarked;

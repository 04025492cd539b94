/**
 * Where things stand in the files of an editor, and what is wrong with them: places, diagnostics
 * and the outcome of a stage; and the small helpers that many packages need, such as those for
 * escapes and addresses. Everything else may use it; it uses nothing.
 */
@NullMarked
package nl.handreiking.source;

import org.jspecify.annotations.NullMarked;

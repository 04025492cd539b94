/**
 * Makes new parts of a publication: a text with its keys explained, in its right place, and the few
 * lines elsewhere that it needs. What is there already keeps every other byte.
 */
@NullMarked
package nl.handreiking.scaffold;

import org.jspecify.annotations.NullMarked;

/**
 * Puts a few lines in a YAML text and leaves every other byte as it is. Pure: texts in, texts out,
 * and a text comes out only when it reads as it is meant.
 */
@NullMarked
package nl.handreiking.scaffold.edit;

import org.jspecify.annotations.NullMarked;

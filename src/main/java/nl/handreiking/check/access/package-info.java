/**
 * Rules on texts that not everybody can use: with a screen reader, without colours, or in a hurry.
 * The words that they look for are in resources, one file for each language that they know.
 */
@NullMarked
package nl.handreiking.check.access;

import org.jspecify.annotations.NullMarked;

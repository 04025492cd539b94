/**
 * What a publication as a whole has to hold to: one class per rule or family of rules, from a
 * {@code Guide} to diagnostics. The survey is made once, so that every rule is linear in the size
 * of the publication.
 */
@NullMarked
package nl.handreiking.check;

import org.jspecify.annotations.NullMarked;

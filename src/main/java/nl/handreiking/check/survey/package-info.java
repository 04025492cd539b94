/**
 * A publication as rules look at it: each text with those who read it, each mention with what it
 * names. Rules themselves live elsewhere and see nothing else.
 */
@NullMarked
package nl.handreiking.check.survey;

import org.jspecify.annotations.NullMarked;

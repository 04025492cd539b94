/** Pictures as readers get them: upright, no larger than a screen shows, and without metadata. */
@NullMarked
package nl.handreiking.picture;

import org.jspecify.annotations.NullMarked;

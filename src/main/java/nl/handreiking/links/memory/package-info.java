/**
 * The history of each link, which decides whether a failure is an alarm yet. Pure; callers pass the
 * time.
 */
@NullMarked
package nl.handreiking.links.memory;

import org.jspecify.annotations.NullMarked;

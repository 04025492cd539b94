/**
 * What is known of each link from earlier runs, and what that makes of a finding: an alarm or not
 * yet. Pure; whoever calls it says what time it is.
 */
@NullMarked
package nl.handreiking.links.memory;

import org.jspecify.annotations.NullMarked;

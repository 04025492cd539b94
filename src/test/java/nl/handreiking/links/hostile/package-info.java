/**
 * Servers on this machine that do everything that servers out there do wrong. Each hostile case has
 * a name, a server that plays it, and what has to be said of it.
 */
@NullMarked
package nl.handreiking.links.hostile;

import org.jspecify.annotations.NullMarked;

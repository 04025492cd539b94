/**
 * Asks for all pages of a run, politely and in time: which request goes when, what is tried again,
 * and when to give up. All of it happens on one thread, in a time that tests can make themselves.
 */
@NullMarked
package nl.handreiking.links.run;

import org.jspecify.annotations.NullMarked;

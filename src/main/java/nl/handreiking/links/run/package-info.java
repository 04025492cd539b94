/**
 * Schedules the requests of a run: rate limits, retries and deadlines. Everything happens on one
 * thread and on a {@code Timeline}, so that tests run in virtual time.
 */
@NullMarked
package nl.handreiking.links.run;

import org.jspecify.annotations.NullMarked;

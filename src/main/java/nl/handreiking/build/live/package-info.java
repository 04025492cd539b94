/**
 * A publication in memory that is read again when its files change, for whoever shows it while it
 * is being written. What did not change is kept; what comes out is what a build would make.
 */
@NullMarked
package nl.handreiking.build.live;

import org.jspecify.annotations.NullMarked;

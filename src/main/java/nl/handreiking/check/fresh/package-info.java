/** Rules on time: what somebody has to look at again, and what is over. */
@NullMarked
package nl.handreiking.check.fresh;

import org.jspecify.annotations.NullMarked;

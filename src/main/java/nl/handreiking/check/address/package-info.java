/**
 * Rules on the addresses in the registry of links that work, but are not the ones to publish. What
 * is no address at all is refused by the reader of the content.
 */
@NullMarked
package nl.handreiking.check.address;

import org.jspecify.annotations.NullMarked;

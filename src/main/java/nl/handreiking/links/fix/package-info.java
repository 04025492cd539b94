/**
 * Puts new addresses in a file of links and touches nothing else in it. Pure: texts in, texts out.
 */
@NullMarked
package nl.handreiking.links.fix;

import org.jspecify.annotations.NullMarked;

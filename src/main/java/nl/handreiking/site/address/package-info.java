/**
 * Where everything in a site is: the address of each page, the anchor of each item, and where a
 * link as written leads from the page that it stands on.
 */
@NullMarked
package nl.handreiking.site.address;

import org.jspecify.annotations.NullMarked;

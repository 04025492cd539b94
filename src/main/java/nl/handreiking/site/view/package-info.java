/**
 * What templates may see: a record for each kind of page, and for the pieces that pages are made
 * of. Everything in them is ready to print; templates choose markup and nothing else.
 */
@NullMarked
package nl.handreiking.site.view;

import org.jspecify.annotations.NullMarked;

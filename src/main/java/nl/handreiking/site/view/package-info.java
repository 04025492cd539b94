/**
 * The views that pages of several kinds share; what only one kind of page shows is nested in its
 * class in {@code site.page}. A view is a record that is ready to print: templates choose markup
 * and nothing else.
 */
@NullMarked
package nl.handreiking.site.view;

import org.jspecify.annotations.NullMarked;

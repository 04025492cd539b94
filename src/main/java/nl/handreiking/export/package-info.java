/**
 * Forms of a publication beside its pages, as files that readers take along. Each form is one
 * {@code Exporter}, in a package of its own.
 */
@NullMarked
package nl.handreiking.export;

import org.jspecify.annotations.NullMarked;

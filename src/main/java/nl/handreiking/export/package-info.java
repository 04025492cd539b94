/**
 * Files that readers take along, beside the pages: what an output format has to tell of itself, and
 * of what parts of a publication it makes files. Each format is a package below this one, and
 * {@code build.Exporters} lists them.
 */
@NullMarked
package nl.handreiking.export;

import org.jspecify.annotations.NullMarked;

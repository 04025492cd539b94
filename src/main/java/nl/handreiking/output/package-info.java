/**
 * The files of a site as values, and the one class that writes them. A plan says which bytes belong
 * at which safe path; the writer puts them on disk, all or nothing.
 */
@NullMarked
package nl.handreiking.output;

import org.jspecify.annotations.NullMarked;

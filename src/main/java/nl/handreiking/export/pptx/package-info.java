/**
 * Presentations as PowerPoint files that people can edit. What a file will show is described first,
 * by values; only a file that is really made needs the library that writes it.
 */
@NullMarked
package nl.handreiking.export.pptx;

import org.jspecify.annotations.NullMarked;

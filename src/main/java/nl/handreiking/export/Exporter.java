package nl.handreiking.export;

import nl.handreiking.export.ExportedFile.FileDescription;

/**
 * A form of a publication, or of a part of it, that readers take along as one file. Its address,
 * its button, its place in the cache and how the preview serves it follow from what it says here.
 *
 * @param <S> what one of its files is about
 */
public interface Exporter<S extends Subject> {

  /** What people call such a file, for instance PowerPoint. */
  String name();

  /** The extension of the file name without its dot: lower-case letters and digits. */
  String extension();

  /** The media type, with a charset where that applies. */
  String mediaType();

  /** Where its files lie, and how many a publication has. */
  Place<S> place();

  /** The key of the button's label in the theme; {0} is the name, {1} the size with its unit. */
  default String button() {
    return place().button();
  }

  /**
   * All of the model that a file depends on, except for pictures: equal values mean the same file.
   * Cheap to make and to compare, since a preview does so after every edit.
   */
  default Object sources(S subject) {
    return subject;
  }

  /** The file about a subject, before it is made. */
  FileDescription describe(S subject);
}

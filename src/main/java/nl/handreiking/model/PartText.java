package nl.handreiking.model;

import nl.handreiking.markdown.LocatedText;

/**
 * A value that people read.
 *
 * @param heading whether it is shown as a heading
 */
public record PartText(LocatedText text, ReaderScope readers, boolean heading) {

  static PartText heading(LocatedText text, ReaderScope readers) {
    return new PartText(text, readers, true);
  }

  static PartText running(LocatedText text, ReaderScope readers) {
    return new PartText(text, readers, false);
  }
}

package nl.handreiking.model;

import nl.handreiking.markdown.MarkdownDocument;

/**
 * A text in Markdown.
 *
 * @param titleLevel the level of the heading that stands above it
 */
public record PartBody(MarkdownDocument text, ReaderScope readers, int titleLevel) {

  /** A text under the title of its page. */
  static PartBody of(MarkdownDocument text, ReaderScope readers) {
    return new PartBody(text, readers, 1);
  }
}

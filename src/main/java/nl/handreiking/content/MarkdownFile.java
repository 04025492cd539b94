package nl.handreiking.content;

import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.MarkdownParser;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.ValueType;

/**
 * A text with front matter: YAML between two lines of {@code ---}. What cannot be read of one half
 * leaves the other half as it is.
 *
 * @param head the front matter, blank where it cannot be read
 * @param span where the file begins
 */
record MarkdownFile<T>(T head, MarkdownDocument body, SourceSpan span) {

  /** What stands in for a file that is not there. */
  static <T> MarkdownFile<T> blank(SourceSpan span, ValueType<T> type) {
    SourceText nothing = new SourceText(span.start().file(), "");
    return new MarkdownFile<>(type.blank(), MarkdownParser.parse(nothing, 0, new Problems()), span);
  }

  static <T> MarkdownFile<T> read(SourceText text, ValueType<T> type, Problems problems) {
    FrontMatter<T> front = FrontMatter.atHead(text, type, problems);
    MarkdownDocument body = MarkdownParser.parse(text, front.end(), problems);
    return new MarkdownFile<>(front.head(), body, text.span(0, 0, text.line(0).length()));
  }
}

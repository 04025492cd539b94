package nl.handreiking.content;

import java.util.Optional;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.MarkdownParser;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.YamlNode;
import nl.handreiking.yaml.YamlReader;

/**
 * A text with front matter: YAML between two lines of {@code ---}. What cannot be read of one half
 * leaves the other half as it is.
 *
 * @param head the front matter, blank where it cannot be read
 * @param span where the file begins
 */
record MarkdownFile<T>(T head, MarkdownDocument body, SourceSpan span) {

  private static final String FENCE = "---";

  static <T> MarkdownFile<T> read(ContentFile file, ValueType<T> type, Problems problems) {
    Optional<SourceText> text = file.read(problems);
    return text.isEmpty() ? blank(file.span(), type) : read(text.get(), type, problems);
  }

  /** What stands in for a file that is not there. */
  static <T> MarkdownFile<T> blank(SourceSpan span, ValueType<T> type) {
    SourceText nothing = new SourceText(span.start().file(), "");
    return new MarkdownFile<>(type.blank(), MarkdownParser.parse(nothing, 0, new Problems()), span);
  }

  private static <T> MarkdownFile<T> read(SourceText text, ValueType<T> type, Problems problems) {
    SourceSpan first = text.span(0, 0, text.line(0).length());
    if (!isFence(text.line(0))) {
      problems.report(ContentRules.NO_FRONT_MATTER, first);
      return new MarkdownFile<>(type.blank(), MarkdownParser.parse(text, 0, problems), first);
    }
    int end = 1;
    while (end < text.lineCount() && !isFence(text.line(end))) {
      end++;
    }
    if (end == text.lineCount()) {
      problems.report(ContentRules.OPEN_FRONT_MATTER, first);
    }
    T head = head(text, end, type, problems);
    return new MarkdownFile<>(head, MarkdownParser.parse(text, end + 1, problems), first);
  }

  private static <T> T head(SourceText text, int end, ValueType<T> type, Problems problems) {
    if (end == text.lineCount()) {
      return type.blank();
    }
    Optional<YamlNode> tree =
        YamlReader.read(text, text.lineStart(1), text.lineStart(end), problems);
    return tree.flatMap(node -> type.read(node, problems)).orElseGet(type::blank);
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }
}

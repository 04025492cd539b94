package nl.handreiking.content;

import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.YamlReader;

/**
 * YAML between two lines of {@code ---}.
 *
 * @param head blank where it cannot be read
 * @param end the 0-based line of the text below it
 */
record FrontMatter<T>(T head, int end) {

  private static final String FENCE = "---";

  static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  /**
   * Reads what stands between a fence and the next one.
   *
   * @param fence the 0-based line of the first fence
   * @param limit the 0-based line that the second one has to be before
   */
  static <T> FrontMatter<T> read(
      SourceText text, int fence, int limit, ValueType<T> type, Problems problems) {
    int end = fence + 1;
    while (end < limit && !isFence(text.line(end))) {
      end++;
    }
    if (end == limit) {
      problems.report(
          ContentRules.OPEN_FRONT_MATTER, text.span(fence, 0, text.line(fence).length()));
      return new FrontMatter<>(type.blank(), limit);
    }
    T head =
        YamlReader.read(text, text.lineStart(fence + 1), text.lineStart(end), problems)
            .flatMap(node -> type.read(node, problems))
            .orElseGet(type::blank);
    return new FrontMatter<>(head, end + 1);
  }

  /** What stands at the head of a file, or a report that it has none. */
  static <T> FrontMatter<T> atHead(SourceText text, ValueType<T> type, Problems problems) {
    if (isFence(text.line(0))) {
      return read(text, 0, text.lineCount(), type, problems);
    }
    int first = firstWritten(text);
    boolean later = text.line(first).strip().equals(FENCE);
    problems.report(
        later ? ContentRules.FRONT_MATTER_LATER : ContentRules.NO_FRONT_MATTER,
        text.span(later ? first : 0, 0, text.line(later ? first : 0).length()));
    return new FrontMatter<>(type.blank(), 0);
  }

  /** The 0-based line of the first that is not blank; 0 when there is none. */
  private static int firstWritten(SourceText text) {
    int line = 0;
    while (line < text.lineCount() && text.line(line).isBlank()) {
      line++;
    }
    return line == text.lineCount() ? 0 : line;
  }
}

package nl.handreiking.yaml;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import nl.handreiking.source.ProblemLines;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;

/** Reads texts for the tests of this package. */
final class YamlFixture {

  /** What a type makes of a text, and what it finds wrong. */
  record Result<T>(Optional<T> value, List<String> problems) {}

  private YamlFixture() {}

  /** The tree of a text without problems. */
  static YamlNode tree(String yaml) {
    Problems problems = new Problems();
    YamlNode root = YamlReader.read(new SourceText("a.yaml", yaml), problems).orElseThrow();
    if (!problems.sorted().isEmpty()) {
      throw new IllegalArgumentException(ProblemLines.of(problems).toString());
    }
    return root;
  }

  static List<String> problems(String yaml) {
    Problems problems = new Problems();
    YamlReader.read(new SourceText("a.yaml", yaml), problems);
    return ProblemLines.of(problems);
  }

  static <T> Result<T> read(ValueType<T> type, String yaml) {
    Problems problems = new Problems();
    Optional<T> value = type.read(tree(yaml), problems);
    return new Result<>(value, ProblemLines.of(problems));
  }

  /** A tree in short: {@code {a: x, b: [y, "z"]}}, with quotes around what stands in quotes. */
  static String shape(YamlNode node) {
    if (node instanceof YamlMap map) {
      return map.entries().stream()
          .map(entry -> shape(entry.key()) + ": " + shape(entry.value()))
          .collect(joining(", ", "{", "}"));
    }
    if (node instanceof YamlList list) {
      return list.items().stream().map(YamlFixture::shape).toList().toString();
    }
    YamlScalar scalar = (YamlScalar) node;
    return scalar.quoted() ? '"' + scalar.text() + '"' : scalar.text();
  }

  /** A place in short: {@code line:column text}. */
  static String place(SourceSpan span) {
    int start = span.start().column() - 1;
    return "%d:%d %s"
        .formatted(
            span.start().line(),
            span.start().column(),
            span.line().substring(start, start + span.length()));
  }
}

package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

  /** Each comes after the one before it. */
  private static final List<Diagnostic> IN_ORDER =
      List.of(
          at("a.md", 1, 1, "a"),
          at("a.md", 1, 2, "a", "x", "y"),
          at("a.md", 1, 2, "a", "x", "z"),
          at("a.md", 1, 2, "a", "x y"),
          at("a.md", 1, 2, "a", "x"),
          at("a.md", 1, 2, "b"),
          at("a.md", 1, 10, "a"),
          at("a.md", 2, 1, "a"),
          at("a.md", 10, 1, "a"),
          at("b.md", 1, 1, "a"));

  @Test
  void areSortedByPlaceThenRuleThenArguments() {
    List<Diagnostic> expected =
        IN_ORDER.stream()
            .sorted(
                Comparator.comparing(Diagnostic::location)
                    .thenComparing(problem -> problem.rule().id())
                    .thenComparing(problem -> problem.arguments().toString()))
            .toList();
    Problems problems = new Problems();
    Stream.iterate(IN_ORDER.size() - 1, i -> i >= 0, i -> i - 1)
        .map(IN_ORDER::get)
        .forEach(problems::report);

    assertThat(problems.sorted()).isEqualTo(expected).hasSameSizeAs(IN_ORDER);
  }

  @Test
  void areReportedOnce() {
    Problems problems = new Problems();
    problems.report(at("a.md", 1, 1, "a", "x"));
    problems.report(at("a.md", 1, 1, "a", "x"));

    assertThat(problems.sorted()).hasSize(1);
  }

  private static Diagnostic at(
      String file, int line, int column, String rule, String... arguments) {
    SourceSpan span = new SourceSpan(new SourceLocation(file, line, column), "", 1);
    return Diagnostic.of(Rule.warning(rule), span, arguments);
  }
}

package nl.handreiking.source;

import java.util.List;

/** Problems in short, for tests: {@code line:column rule [underlined] arguments -> suggestion}. */
public final class ProblemLines {

  private ProblemLines() {}

  public static List<String> of(Problems problems) {
    return problems.sorted().stream().map(ProblemLines::line).toList();
  }

  private static String line(Diagnostic problem) {
    SourceSpan span = problem.span();
    int start = Math.min(span.start().column() - 1, span.line().length());
    int end = Math.min(start + span.length(), span.line().length());
    String suggestion = problem.suggestion().isEmpty() ? "" : " -> " + problem.suggestion();
    return "%d:%d %s [%s] %s%s"
        .formatted(
            span.start().line(),
            span.start().column(),
            problem.rule().id(),
            span.line().substring(start, end),
            String.join(", ", problem.arguments()),
            suggestion)
        .strip();
  }
}

package nl.handreiking.report.problems;

import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.DiagnosticFormatter;

/** For people: each problem with its line, and what to do. */
final class ProblemText {

  private ProblemText() {}

  static String of(ProblemReport report) {
    DiagnosticFormatter formatter = new DiagnosticFormatter(report.messages());
    StringBuilder out = new StringBuilder();
    for (Diagnostic problem : report.problems()) {
      out.append(formatter.format(problem)).append('\n');
    }
    return out.isEmpty() ? "" : out.append('\n').toString();
  }
}

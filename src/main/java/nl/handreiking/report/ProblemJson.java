package nl.handreiking.report;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Severity;
import nl.handreiking.source.SourceLocation;

/** Problems as objects, for programs. */
public final class ProblemJson {

  private ProblemJson() {}

  static Map<String, Object> of(ProblemReport report) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("files", report.files().size());
    summary.put("errors", report.count(Severity.ERROR));
    summary.put("warnings", report.count(Severity.WARNING));
    summary.put("notes", report.count(Severity.NOTE));
    summary.put("strict", report.strict());
    summary.put("passed", !report.failed());
    summary.put("message", report.summary());
    Messages messages = report.messages();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("summary", summary);
    all.put(
        "problems", report.problems().stream().map(problem -> object(problem, messages)).toList());
    return all;
  }

  /** A problem as an object. */
  public static Map<String, Object> object(Diagnostic problem, Messages messages) {
    SourceLocation place = problem.location();
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("rule", problem.rule().id());
    shown.put("severity", problem.rule().severity().label());
    shown.put("file", place.file());
    shown.put("line", place.line());
    shown.put("column", place.column());
    shown.put("length", problem.span().line().isEmpty() ? 0 : problem.span().length());
    shown.put("message", messages.sentence(problem));
    shown.put("advice", messages.advice(problem));
    shown.put("suggestion", problem.suggestion());
    shown.put("excerpt", problem.span().line());
    return shown;
  }
}

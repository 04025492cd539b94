package nl.handreiking.report;

import java.util.List;
import java.util.Map;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Severity;

/**
 * All that a check found.
 *
 * @param problems sorted by place
 * @param files all that were looked at, as editors know them
 * @param most how many of each rule the text shows
 * @param strict whether a warning fails the check too
 * @param summary how many there are, in one sentence
 * @param language of the sentences
 */
public record ProblemReport(
    List<Diagnostic> problems,
    List<String> files,
    int most,
    boolean strict,
    String summary,
    String language)
    implements Report {

  public ProblemReport {
    problems = List.copyOf(problems);
    files = List.copyOf(files);
  }

  public long count(Severity severity) {
    return problems.stream().filter(problem -> problem.is(severity)).count();
  }

  public boolean failed() {
    return problems.stream().anyMatch(this::fails);
  }

  boolean fails(Diagnostic problem) {
    return problem.isError() || (strict && problem.is(Severity.WARNING));
  }

  @Override
  public String text() {
    return ProblemText.of(problems, most, messages());
  }

  @Override
  public Map<String, Object> json() {
    return ProblemJson.of(this);
  }

  @Override
  public Findings findings() {
    return ProblemFindings.of(this);
  }

  Messages messages() {
    return Messages.in(language);
  }
}

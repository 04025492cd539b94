package nl.handreiking.cli;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.report.ProblemText;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Severity;

/** What is wrong with the content, as the person reads it. */
final class ProblemList {

  private final Console console;
  private final List<Diagnostic> problems;

  ProblemList(Console console, List<Diagnostic> problems) {
    this.console = console;
    this.problems = problems;
  }

  boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /**
   * All of them.
   *
   * @param most how many of each rule
   */
  void print(int most) {
    console.out().print(ProblemText.of(problems, most, Messages.in(console.texts().language())));
    console.out().flush();
  }

  /** How many there are, for instance {@code 1 fout en 2 waarschuwingen}. */
  String summary() {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (count(severity) > 0) {
        counts.add(counted(severity));
      }
    }
    return counts.isEmpty()
        ? console.texts().text("summary.nothing")
        : console.texts().text("summary.and-" + counts.size(), counts.toArray());
  }

  void summariseErrors() {
    console.say("summary.found", summary());
  }

  /** What there is when nothing is wrong. */
  void summariseRest(Console aside) {
    if (!problems.isEmpty()) {
      aside.say("summary.warnings", summary());
    }
  }

  private String counted(Severity severity) {
    String things =
        switch (severity) {
          case ERROR -> "errors";
          case WARNING -> "warnings";
          case NOTE -> "notes";
        };
    return console.texts().count(things, count(severity));
  }

  private long count(Severity severity) {
    return problems.stream().filter(problem -> problem.is(severity)).count();
  }
}

package nl.handreiking.cli;

import java.util.List;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.DiagnosticFormatter;
import nl.handreiking.source.Messages;

/** What is wrong with the content, as the person reads it. */
final class ProblemList {

  private final Console console;
  private final List<Diagnostic> problems;

  ProblemList(Console console, List<Diagnostic> problems) {
    this.console = console;
    this.problems = problems;
  }

  boolean hasErrors() {
    return errors() > 0;
  }

  void print() {
    DiagnosticFormatter formatter =
        new DiagnosticFormatter(Messages.in(console.texts().language()));
    for (Diagnostic problem : problems) {
      console.out().println(formatter.format(problem));
    }
    if (!problems.isEmpty()) {
      console.out().println();
    }
  }

  void summariseErrors() {
    String errors = console.texts().count("errors", errors());
    if (warnings() == 0) {
      console.say("summary.errors", errors);
    } else {
      String warnings = console.texts().count("warnings", warnings());
      console.say("summary.errors-and-warnings", errors, warnings);
    }
  }

  void summariseWarnings() {
    if (warnings() > 0) {
      console.say("summary.warnings", console.texts().count("warnings", warnings()));
    }
  }

  private long errors() {
    return problems.stream().filter(Diagnostic::isError).count();
  }

  private long warnings() {
    return problems.size() - errors();
  }
}

package nl.handreiking.cli;

import java.util.List;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.source.Diagnostic;

/** {@code handreiking check}. */
final class CheckCommand {

  private final Console console;
  private final Options options;

  CheckCommand(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  int run() throws UsageError {
    options.checkLanguage();
    List<Diagnostic> found = SiteBuild.check(options.content()).diagnostics();
    ProblemList problems = new ProblemList(console, found);
    problems.print();
    if (problems.hasErrors()) {
      problems.summariseErrors();
      return ExitStatus.CONTENT_ERRORS;
    }
    console.say("summary.clean");
    problems.summariseWarnings();
    return ExitStatus.FINE;
  }
}

package nl.handreiking.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.EditorialWork;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.build.SiteBuild.Reviewed;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.SitePlan;
import nl.handreiking.source.Outcome;

/** {@code handreiking build}. */
final class BuildCommand {

  private final Console console;
  private final Options options;

  BuildCommand(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  int run() throws UsageError, OutputProblem {
    options.checkLanguage();
    BuildRequest request =
        new BuildRequest(
            options.content(),
            options.templates(),
            options.out(),
            options.baseUrl(),
            options.buildDate(),
            console.surroundings().version());
    ProgressBar progress = ProgressBar.on(console);
    Reviewed reviewed = Reviewed.of(request);
    Outcome<SitePlan> outcome;
    try {
      outcome = SiteBuild.build(request, reviewed, progress);
    } finally {
      progress.clear();
    }
    Optional<Path> report =
        EditorialWork.write(request, reviewed, outcome.diagnostics(), console.texts().language());
    ProblemList problems = new ProblemList(console, outcome.diagnostics());
    problems.print();
    return outcome.hasErrors() ? failed(problems) : done(request, outcome, problems, report);
  }

  private int failed(ProblemList problems) {
    problems.summariseErrors();
    console.say("summary.nothing-written");
    return ExitStatus.CONTENT_ERRORS;
  }

  private int done(
      BuildRequest request,
      Outcome<SitePlan> outcome,
      ProblemList problems,
      Optional<Path> report) {
    long pages =
        outcome.value().stream()
            .flatMap(plan -> plan.files().stream())
            .filter(file -> file.path().value().endsWith(".html"))
            .count();
    console.say("summary.done", console.texts().count("pages", pages));
    problems.summariseWarnings();
    report.ifPresent(page -> problems.summariseNotes(shown(page)));
    console.say("summary.open", shown(request.out().resolve("site/index.html")));
    console.say(
        "summary.publish",
        shown(request.out().resolve("site")),
        shown(request.out().resolve("site.zip")));
    return ExitStatus.FINE;
  }

  private String shown(Path path) {
    return console.surroundings().shown(path);
  }
}

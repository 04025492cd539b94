package nl.handreiking.cli;

import java.nio.file.Path;
import java.util.List;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.Checked;
import nl.handreiking.build.EditorialWork;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.SitePlan;
import nl.handreiking.report.ProblemText;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;

/** {@code handreiking build}. */
final class BuildCommand {

  private final Console console;
  private final Options options;
  private final ProgressBar progress;

  BuildCommand(Console console, Options options) {
    this.console = console;
    this.options = options;
    this.progress = ProgressBar.on(console);
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
    Checked checked;
    Outcome<SitePlan> outcome;
    try {
      checked =
          Checked.forSite(request.content(), request.date(), progress.stage("progress.reading"));
      outcome = SiteBuild.build(request, checked, progress.stage("progress.writing"));
    } finally {
      progress.clear();
    }
    ProblemList problems = new ProblemList(console, outcome.diagnostics());
    problems.print(options.problemsOfEachRule());
    int status = outcome.hasErrors() ? failed(problems) : done(request, outcome, problems);
    if (options.has("report")) {
      return Math.max(status, report(request, checked, outcome));
    } else if (!outcome.hasErrors()) {
      console.say("summary.advice");
    }
    return status;
  }

  private int failed(ProblemList problems) {
    problems.summariseErrors();
    console.say("summary.nothing-written");
    return ExitStatus.CONTENT_ERRORS;
  }

  private int done(BuildRequest request, Outcome<SitePlan> outcome, ProblemList problems) {
    long pages =
        outcome.value().stream()
            .flatMap(plan -> plan.files().stream())
            .filter(file -> file.path().value().endsWith(".html"))
            .count();
    console.say("summary.done", console.texts().count("pages", pages));
    problems.summariseRest(console);
    console.say("summary.open", shown(request.out().resolve("site/index.html")));
    console.say(
        "summary.publish",
        shown(request.out().resolve("site")),
        shown(request.out().resolve("site.zip")));
    return ExitStatus.FINE;
  }

  /** For the editors, after the site: of what is wrong, or of all that could be better. */
  private int report(BuildRequest request, Checked checked, Outcome<SitePlan> built)
      throws OutputProblem {
    List<Diagnostic> problems =
        built.hasErrors() ? built.diagnostics() : reviewed(request, checked);
    Outcome<Path> report =
        EditorialWork.write(request, checked.outcome(), problems, console.texts().language());
    if (report.hasErrors()) {
      new ProblemList(console, report.diagnostics()).print(ProblemText.SOME);
      console.say("summary.no-report");
      return ExitStatus.CONTENT_ERRORS;
    }
    report.value().ifPresent(page -> tell(problems, shown(page)));
    return ExitStatus.FINE;
  }

  private void tell(List<Diagnostic> problems, String report) {
    if (problems.isEmpty()) {
      console.say("summary.report", report);
    } else {
      console.say("summary.editors", new ProblemList(console, problems).summary(), report);
    }
  }

  private List<Diagnostic> reviewed(BuildRequest request, Checked checked) {
    try {
      return checked.forEditors(request.date(), progress.stage("progress.reviewing")).diagnostics();
    } finally {
      progress.clear();
    }
  }

  private String shown(Path path) {
    return console.surroundings().shown(path);
  }
}

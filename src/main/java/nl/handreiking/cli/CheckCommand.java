package nl.handreiking.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.Checked;
import nl.handreiking.build.EditorialWork;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.report.Format;
import nl.handreiking.report.ProblemReport;

/** {@code handreiking check}. */
final class CheckCommand {

  private final Console console;
  private final Options options;
  private final FailureMessages failures;

  CheckCommand(Console console, Options options, FailureMessages failures) {
    this.console = console;
    this.options = options;
    this.failures = failures;
  }

  int run() throws UsageError {
    options.checkLanguage();
    Format format = options.format(Format.OF_ALL);
    BuildRequest request = request();
    Checked found = found(request);
    ProblemList problems = new ProblemList(console, found.diagnostics());
    ProblemReport report =
        new ProblemReport(
            found.diagnostics(),
            SiteBuild.files(request.content()),
            options.problemsOfEachRule(),
            options.has("strict"),
            problems.summary(),
            console.texts().language());
    console.out().print(format.render(report));
    console.out().flush();
    Console aside = format == Format.TEXT ? console : console.aside();
    tell(report, problems, aside);
    int status = report.failed() ? ExitStatus.CONTENT_ERRORS : ExitStatus.FINE;
    return Math.max(status, write(request, found, aside));
  }

  private Checked found(BuildRequest request) {
    ProgressBar progress = ProgressBar.on(console);
    try {
      return Checked.forEditors(
          request, progress.stage("progress.reading"), progress.stage("progress.reviewing"));
    } finally {
      progress.clear();
    }
  }

  private static void tell(ProblemReport report, ProblemList problems, Console aside) {
    if (!report.failed()) {
      aside.say("summary.clean");
      problems.summariseRest(aside);
      return;
    }
    aside.say("summary.found", report.summary());
    if (!problems.hasErrors()) {
      aside.say("summary.strict");
    }
  }

  /** A report that nobody asked for and that cannot be made says nothing of the content. */
  private int write(BuildRequest request, Checked found, Console aside) {
    if (request.out().startsWith(request.content())) {
      return ExitStatus.FINE;
    }
    try {
      Optional<Path> page =
          EditorialWork.write(
                  request, found.outcome(), found.diagnostics(), console.texts().language())
              .value();
      if (!found.diagnostics().isEmpty()) {
        page.ifPresent(path -> aside.say("summary.report", console.surroundings().shown(path)));
      }
      return ExitStatus.FINE;
    } catch (OutputProblem problem) {
      int status = failures.status(problem);
      return isReportWanted() ? status : ExitStatus.FINE;
    }
  }

  private BuildRequest request() throws UsageError {
    return new BuildRequest(
        options.content(),
        options.templates(),
        isReportWanted() ? options.out() : options.outOfAny(),
        Optional.empty(),
        options.buildDate(),
        console.surroundings().version());
  }

  /** Whether somebody said where the report has to be. */
  private boolean isReportWanted() {
    return options.given("out").isPresent();
  }
}

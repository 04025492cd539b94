package nl.handreiking.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.EditorialWork;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.build.SiteBuild.Reviewed;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.report.problems.ProblemFormat;
import nl.handreiking.report.problems.ProblemReport;

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
    CheckOptions wanted = new CheckOptions(console, options);
    ProblemFormat format = wanted.format();
    BuildRequest request = wanted.request();
    Reviewed found = Reviewed.of(request);
    ProblemList problems = new ProblemList(console, found.diagnostics());
    ProblemReport report =
        new ProblemReport(
            found.diagnostics(),
            SiteBuild.files(request.content()),
            wanted.strict(),
            problems.summary(),
            console.texts().language());
    console.out().print(format.render(report));
    console.out().flush();
    Console aside = format == ProblemFormat.TEXT ? console : console.aside();
    tell(report, problems, aside);
    int status = report.failed() ? ExitStatus.CONTENT_ERRORS : ExitStatus.FINE;
    return Math.max(status, write(request, found, wanted.reportWanted(), aside));
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
  private int write(BuildRequest request, Reviewed found, boolean wanted, Console aside) {
    if (request.out().startsWith(request.content())) {
      return ExitStatus.FINE;
    }
    try {
      Optional<Path> page =
          EditorialWork.write(request, found, found.diagnostics(), console.texts().language());
      if (!found.diagnostics().isEmpty()) {
        page.ifPresent(path -> aside.say("summary.report", console.surroundings().shown(path)));
      }
      return ExitStatus.FINE;
    } catch (OutputProblem problem) {
      int status = failures.status(problem);
      return wanted ? status : ExitStatus.FINE;
    }
  }

  /** The options of the check, each checked once. */
  static final class CheckOptions {

    private final Console console;
    private final Options options;

    CheckOptions(Console console, Options options) {
      this.console = console;
      this.options = options;
    }

    ProblemFormat format() throws UsageError {
      String label = options.given("format").orElse(ProblemFormat.TEXT.label());
      Optional<ProblemFormat> format = ProblemFormat.named(label);
      if (format.isEmpty()) {
        throw options.mistake("usage.format", String.join(", ", ProblemFormat.labels()), label);
      }
      return format.get();
    }

    boolean strict() {
      return options.has("strict");
    }

    /** Whether somebody said where the report has to be, and so wants one. */
    boolean reportWanted() {
      return options.given("out").isPresent();
    }

    BuildRequest request() throws UsageError {
      Path out = reportWanted() ? options.out() : options.outOfAny();
      return new BuildRequest(
          options.content(),
          Optional.empty(),
          out,
          Optional.empty(),
          options.buildDate(),
          console.surroundings().version());
    }
  }
}

package nl.handreiking.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.report.problems.ProblemFormat;

/** The options of the check, each checked once. */
final class CheckOptions {

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

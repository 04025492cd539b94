package nl.handreiking.report.problems;

import java.util.List;
import nl.handreiking.report.GithubLog;
import nl.handreiking.report.Harmless;
import nl.handreiking.report.Place;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Messages;

/** For GitHub Actions: a message beside each line that something is the matter with. */
final class ProblemCommands {

  private ProblemCommands() {}

  static String of(ProblemReport report) {
    Messages messages = report.messages();
    GithubLog log = new GithubLog();
    for (Diagnostic problem : report.problems()) {
      log.message(
          problem.rule().severity(),
          List.of(Place.of(problem.span())),
          ProblemSarif.title(problem.rule()),
          Harmless.lines(List.of(messages.sentence(problem), messages.advice(problem))));
    }
    log.line(report.summary());
    return log.toString();
  }
}

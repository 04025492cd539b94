package nl.handreiking.report.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.handreiking.report.Harmless;
import nl.handreiking.report.Place;
import nl.handreiking.report.SarifRun;
import nl.handreiking.report.SarifRun.SarifResult;
import nl.handreiking.report.SarifRun.SarifRule;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Rule;

/** For code scanning: a result for each problem, and each rule that was broken. */
final class ProblemSarif {

  private final Messages messages;

  private ProblemSarif(Messages messages) {
    this.messages = messages;
  }

  static String of(ProblemReport report) {
    ProblemSarif sarif = new ProblemSarif(report.messages());
    List<SarifRule> rules =
        report.problems().stream()
            .map(Diagnostic::rule)
            .sorted(Comparator.comparing(Rule::id).thenComparing(Rule::severity))
            .collect(Collectors.toMap(Rule::id, sarif::rule, (one, same) -> one, TreeMap::new))
            .values()
            .stream()
            .toList();
    return new SarifRun(
            "handreiking check",
            report.language(),
            Map.of("executionSuccessful", true),
            rules,
            report.problems().stream().map(sarif::result).toList())
        .render();
  }

  /** The name of a rule as words, for instance {@code Lange zin}. */
  static String title(Rule rule) {
    String words = rule.id().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private SarifRule rule(Rule rule) {
    return new SarifRule(
        rule.id(),
        title(rule),
        Harmless.line(messages.remedy(rule)),
        Map.of("defaultConfiguration", Map.of("level", SarifRun.level(rule.severity()))));
  }

  private SarifResult result(Diagnostic problem) {
    String message = Harmless.lines(List.of(messages.sentence(problem), messages.advice(problem)));
    return new SarifResult(
        problem.rule().id(),
        problem.rule().severity(),
        message,
        List.of(Place.of(problem.span())),
        Map.of());
  }
}

package nl.handreiking.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.handreiking.report.Finding.Kind;
import nl.handreiking.report.Findings.Subject;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Rule;

/**
 * Problems as findings: a subject for each file, in the group of its folder; a kind for each rule.
 */
final class ProblemFindings {

  private static final String COMMAND = "handreiking check";

  private final ProblemReport report;
  private final Messages messages;

  private ProblemFindings(ProblemReport report) {
    this.report = report;
    this.messages = report.messages();
  }

  static Findings of(ProblemReport report) {
    ProblemFindings findings = new ProblemFindings(report);
    List<Finding> all = report.problems().stream().map(findings::finding).toList();
    return new Findings(
        COMMAND,
        COMMAND,
        report.language(),
        report.summary(),
        Optional.empty(),
        all,
        findings.kinds(),
        subjects(report.files(), all));
  }

  private List<Kind> kinds() {
    return report.problems().stream()
        .map(Diagnostic::rule)
        .sorted(Comparator.comparing(Rule::id).thenComparing(Rule::severity))
        .collect(Collectors.toMap(Rule::id, this::kind, (one, same) -> one, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  private Kind kind(Rule rule) {
    String help = Harmless.line(messages.remedy(rule));
    return new Kind("", rule.id(), title(rule), help, Optional.of(rule.severity()));
  }

  /** The name of a rule as words, for instance {@code Lange zin}. */
  private static String title(Rule rule) {
    String words = rule.id().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static List<Subject> subjects(List<String> files, List<Finding> all) {
    Map<String, List<Finding>> byFile = new TreeMap<>();
    files.forEach(file -> byFile.put(file, new ArrayList<>()));
    for (Finding finding : all) {
      String file = finding.places().get(0).start().file();
      byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(finding);
    }
    return byFile.entrySet().stream()
        .map(file -> new Subject(folder(file.getKey()), file.getKey(), "", file.getValue()))
        .toList();
  }

  private Finding finding(Diagnostic problem) {
    Rule rule = problem.rule();
    String sentence = messages.sentence(problem);
    String advice = messages.advice(problem);
    String severity = messages.severity(rule.severity());
    return new Finding(
        kind(rule),
        rule.severity(),
        report.fails(problem),
        List.of(FindingPlace.of(problem.span())),
        "",
        List.of(sentence, advice),
        List.of(problem.location() + ": " + severity + " [" + rule.id() + "] " + sentence, advice),
        0);
  }

  private static String folder(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "." : file.substring(0, slash);
  }
}

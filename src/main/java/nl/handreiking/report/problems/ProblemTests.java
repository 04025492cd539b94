package nl.handreiking.report.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.report.JUnitTest;
import nl.handreiking.report.JUnitTest.Result;
import nl.handreiking.report.JUnitXml;
import nl.handreiking.report.JUnitXml.Suite;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Messages;

/**
 * For build servers that show tests: a suite for each folder, a test for each file. So a file keeps
 * its test from run to run, whatever is wrong with it; what fails nothing is told by a test that
 * passed.
 */
final class ProblemTests {

  private final ProblemReport report;
  private final Messages messages;
  private final Map<String, List<Diagnostic>> byFile;

  private ProblemTests(ProblemReport report) {
    this.report = report;
    this.messages = report.messages();
    this.byFile =
        report.problems().stream()
            .collect(Collectors.groupingBy(problem -> problem.location().file()));
  }

  static String of(ProblemReport report) {
    ProblemTests tests = new ProblemTests(report);
    List<Suite> suites =
        Stream.concat(report.files().stream(), tests.byFile.keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.groupingBy(ProblemTests::folder, TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(folder -> tests.suite(folder.getKey(), folder.getValue()))
            .toList();
    return JUnitXml.of("handreiking check", 0, suites);
  }

  private Suite suite(String folder, List<String> files) {
    return new Suite(folder, "", files.stream().map(this::test).toList());
  }

  private JUnitTest test(String file) {
    List<Diagnostic> found = byFile.getOrDefault(file, List.of());
    List<Diagnostic> failing = found.stream().filter(report::fails).toList();
    List<String> lines = new ArrayList<>();
    found.stream().map(this::lines).forEach(lines::addAll);
    if (failing.isEmpty()) {
      return new JUnitTest(file, Result.PASSED, "", "", lines);
    }
    String rules =
        failing.stream().map(p -> p.rule().id()).distinct().collect(Collectors.joining(" "));
    String message = messages.sentence(failing.get(0));
    return new JUnitTest(file, Result.FAILED, rules, message, lines);
  }

  /** Its place and sentence, and what to do; build servers show both where blanks get lost. */
  private List<String> lines(Diagnostic problem) {
    String severity = messages.severity(problem.rule().severity());
    String head =
        "%s: %s [%s] %s"
            .formatted(
                problem.location(), severity, problem.rule().id(), messages.sentence(problem));
    return List.of(head, messages.advice(problem));
  }

  private static String folder(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "." : file.substring(0, slash);
  }
}

package nl.handreiking.links.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkUse;
import nl.handreiking.links.Urgency;
import nl.handreiking.report.JUnitTest;
import nl.handreiking.report.JUnitTest.Result;
import nl.handreiking.report.JUnitXml;
import nl.handreiking.report.JUnitXml.Suite;

/**
 * For build servers that show tests: a suite for each host, a test for each link. An alarm is a
 * failure, a link without a judgement is skipped, and a warning is a test that passed and said
 * something.
 */
final class JUnitReport {

  private JUnitReport() {}

  static String of(LinkReport report, ReportTexts texts) {
    Map<String, List<LinkEntry>> hosts =
        Overview.of(report, texts).entries().stream()
            .collect(Collectors.groupingBy(JUnitReport::host, TreeMap::new, Collectors.toList()));
    List<Suite> suites =
        hosts.entrySet().stream()
            .map(host -> suite(host.getKey(), host.getValue(), report.started().toString()))
            .toList();
    return JUnitXml.of(texts.text("overview.title"), report.took().toMillis() / 1000.0, suites);
  }

  private static Suite suite(String host, List<LinkEntry> entries, String started) {
    return new Suite(host, started, entries.stream().map(JUnitReport::test).toList());
  }

  private static JUnitTest test(LinkEntry entry) {
    String type = entry.link().verdict().code() + "/" + entry.link().verdict().reason().code();
    Result result = result(entry);
    boolean silent = result == Result.PASSED && !entry.toDo().matters();
    List<String> details = silent ? List.of() : details(entry);
    return new JUnitTest(entry.url(), result, type, entry.sentence(), details);
  }

  private static Result result(LinkEntry entry) {
    if (entry.link().standing() == Urgency.ALARM) {
      return Result.FAILED;
    }
    boolean excluded = entry.link().verdict().code().equals("excluded");
    return excluded || entry.toDo() == ToDo.UNCHECKED ? Result.SKIPPED : Result.PASSED;
  }

  /** A line for each thing to know. */
  private static List<String> details(LinkEntry entry) {
    List<String> lines = new ArrayList<>(List.of(entry.sentence(), entry.task()));
    lines.addAll(List.of(entry.newAddress(), entry.history(), entry.archive()));
    lines.addAll(entry.notes());
    entry.uses().stream().map(LinkUse::place).map(Object::toString).forEach(lines::add);
    return lines;
  }

  private static String host(LinkEntry entry) {
    return entry.host().isEmpty() ? "?" : entry.host();
  }
}

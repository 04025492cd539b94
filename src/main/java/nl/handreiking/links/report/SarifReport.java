package nl.handreiking.links.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkUse;
import nl.handreiking.links.Urgency;
import nl.handreiking.report.Harmless;
import nl.handreiking.report.Place;
import nl.handreiking.report.SarifRun;
import nl.handreiking.report.SarifRun.SarifResult;
import nl.handreiking.report.SarifRun.SarifRule;
import nl.handreiking.source.Severity;

/**
 * SARIF 2.1.0, for code scanning: a result for each link that asks something, at the place where it
 * can be changed, with the other places beside it.
 */
final class SarifReport {

  private final Overview overview;
  private final List<LinkEntry> entries;

  private SarifReport(Overview overview) {
    this.overview = overview;
    this.entries =
        overview.entries().stream()
            .filter(entry -> entry.toDo().matters() && overview.report().network())
            .toList();
  }

  static String of(LinkReport report, ReportTexts texts) {
    SarifReport sarif = new SarifReport(Overview.of(report, texts));
    return new SarifRun(
            "handreiking links",
            texts.language(),
            sarif.invocation(),
            sarif.rules(),
            sarif.entries.stream().map(SarifReport::result).toList())
        .render();
  }

  /** Severity of a standing in reports that know three. */
  static Severity severity(Urgency standing) {
    return switch (standing) {
      case ALARM -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case NOTE, FINE -> Severity.NOTE;
    };
  }

  private Map<String, Object> invocation() {
    LinkReport report = overview.report();
    Map<String, Object> notification = new LinkedHashMap<>();
    notification.put("level", "note");
    notification.put("message", SarifRun.text(overview.today()));
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", report.network());
    invocation.put("startTimeUtc", report.started().toString());
    invocation.put("endTimeUtc", report.started().plus(report.took()).toString());
    invocation.put("toolExecutionNotifications", List.of(notification));
    return invocation;
  }

  private List<SarifRule> rules() {
    return List.copyOf(
        entries.stream()
            .collect(
                Collectors.toMap(
                    SarifReport::ruleId, this::rule, (one, same) -> one, LinkedHashMap::new))
            .values());
  }

  private SarifRule rule(LinkEntry entry) {
    ReportTexts texts = overview.texts();
    return new SarifRule(
        ruleId(entry),
        texts.text("verdict." + entry.link().verdict().code()),
        texts.text("todo." + entry.toDo().label() + ".lead"),
        Map.of());
  }

  private static SarifResult result(LinkEntry entry) {
    return new SarifResult(
        ruleId(entry),
        severity(entry.link().standing()),
        message(entry),
        entry.uses().stream().map(LinkUse::place).map(Place::at).toList(),
        Map.of("address/v1", entry.url()));
  }

  private static String message(LinkEntry entry) {
    return Harmless.lines(
        List.of(entry.url(), entry.sentence(), entry.task(), String.join(" ", entry.notes())));
  }

  private static String ruleId(LinkEntry entry) {
    return "link/%s/%s"
        .formatted(entry.link().verdict().code(), entry.link().verdict().reason().code());
  }
}

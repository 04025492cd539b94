package nl.handreiking.report.links;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.handreiking.links.CheckedLink.Urgency;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkResult.Hop;
import nl.handreiking.links.LinkUse;
import nl.handreiking.links.Verdict;

/** One object with everything, for programs; a link that nobody looked at has no verdict. */
final class JsonReport {

  private final Overview overview;

  private JsonReport(Overview overview) {
    this.overview = overview;
  }

  static Map<String, Object> of(Overview overview) {
    JsonReport json = new JsonReport(overview);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("summary", json.summary());
    all.put("links", json.overview.entries().stream().map(JsonReport::link).toList());
    return all;
  }

  private Map<String, Object> summary() {
    LinkReport report = overview.report();
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("links", report.links().size());
    summary.put("complete", report.complete());
    summary.put("network", report.network());
    summary.put("alarms", report.alarms());
    summary.put("started", report.started().toString());
    summary.put("seconds", report.took().toMillis() / 1000.0);
    summary.put("message", overview.today());
    summary.put("verdicts", verdicts(report));
    Map<String, Object> standings = new LinkedHashMap<>();
    Arrays.stream(Urgency.values())
        .forEach(standing -> standings.put(label(standing), report.count(standing)));
    summary.put("standings", standings);
    return summary;
  }

  private static Map<String, Long> verdicts(LinkReport report) {
    return report.links().stream()
        .collect(
            Collectors.groupingBy(
                link -> link.verdict().code(), TreeMap::new, Collectors.counting()));
  }

  private static Map<String, Object> link(LinkEntry entry) {
    LinkResult finding = entry.link().finding();
    Verdict verdict = finding.verdict();
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("id", entry.link().subject().id());
    link.put("url", entry.url());
    link.put("verdict", verdict instanceof Verdict.Unchecked ? null : verdict.code());
    link.put("reason", verdict.reason().code());
    link.put("status", finding.status());
    link.put("standing", label(entry.link().standing()));
    link.put("message", entry.sentence());
    link.put("advice", entry.advice());
    link.put("newAddress", entry.newAddress());
    link.put("archive", entry.archive());
    link.put("hops", finding.hops().stream().map(JsonReport::hop).toList());
    link.put("finalUrl", finding.finalUrl());
    link.put("title", finding.title());
    link.put("checked", finding.at().toString());
    link.put("reused", entry.link().reused());
    link.put("confirmed", finding.confirmed());
    link.put("brokenSince", since(entry));
    link.put("failures", entry.link().failures());
    link.put("notes", entry.notes());
    link.put("uses", entry.uses().stream().map(JsonReport::use).toList());
    return link;
  }

  private static String since(LinkEntry entry) {
    List<String> days = entry.link().brokenSince().stream().map(Object::toString).toList();
    return days.isEmpty() ? "" : days.get(0);
  }

  private static Map<String, Object> hop(Hop hop) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("url", hop.url());
    shown.put("status", hop.status());
    return shown;
  }

  private static Map<String, Object> use(LinkUse use) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("file", use.place().file());
    shown.put("line", use.place().line());
    shown.put("column", use.place().column());
    shown.put("page", use.page());
    shown.put("text", use.text());
    return shown;
  }

  private static String label(Urgency standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }
}

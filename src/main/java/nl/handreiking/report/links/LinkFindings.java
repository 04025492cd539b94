package nl.handreiking.report.links;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.handreiking.links.CheckedLink.Urgency;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkUse;
import nl.handreiking.links.Verdict;
import nl.handreiking.report.Finding;
import nl.handreiking.report.Finding.Kind;
import nl.handreiking.report.FindingPlace;
import nl.handreiking.report.Findings;
import nl.handreiking.report.Findings.Run;
import nl.handreiking.report.Findings.Subject;
import nl.handreiking.source.Severity;

/**
 * Links as findings: a subject for each link, in the group of its host; a finding for each that
 * asks something. An alarm fails, and a link without a judgement is skipped.
 */
final class LinkFindings {

  private final Overview overview;
  private final ReportTexts texts;
  private final List<ToDo> tasks;

  private LinkFindings(Overview overview) {
    this.overview = overview;
    this.texts = overview.texts();
    this.tasks = overview.toDos();
  }

  static Findings of(Overview overview) {
    LinkFindings findings = new LinkFindings(overview);
    LinkReport report = overview.report();
    List<LinkEntry> judged = report.network() ? findings.asking() : List.of();
    return new Findings(
        "handreiking links",
        overview.texts().text("overview.title"),
        overview.texts().language(),
        overview.today(),
        Optional.of(new Run(report.started(), report.took(), findings.failure())),
        judged.stream().map(findings::finding).toList(),
        findings.kinds(judged),
        overview.entries().stream().map(findings::subject).toList());
  }

  /** Without a network nothing is judged. */
  private Optional<Finding> failure() {
    String code = "no-network";
    String today = overview.today();
    Kind kind = new Kind("", code, texts.text("verdict." + code), today, Optional.empty());
    Finding failure =
        new Finding(kind, Severity.WARNING, true, List.of(), "", List.of(today), List.of(today), 0);
    return Optional.of(failure).filter(found -> !overview.report().network());
  }

  private List<LinkEntry> asking() {
    return overview.entries().stream().filter(entry -> entry.toDo().matters()).toList();
  }

  private List<Kind> kinds(List<LinkEntry> entries) {
    return entries.stream()
        .map(this::kind)
        .collect(Collectors.toMap(Kind::code, kind -> kind, (one, same) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private Kind kind(LinkEntry entry) {
    Verdict verdict = entry.link().verdict();
    return new Kind(
        "link/",
        verdict.code() + "/" + verdict.reason().code(),
        texts.text("verdict." + verdict.code()),
        texts.text("todo." + entry.toDo().label() + ".lead"),
        Optional.empty());
  }

  private Subject subject(LinkEntry entry) {
    String host = entry.host().isEmpty() ? "?" : entry.host();
    List<Finding> findings = entry.toDo().matters() ? List.of(finding(entry)) : List.of();
    return new Subject(host, entry.url(), isSkipped(entry) ? entry.sentence() : "", findings);
  }

  private static boolean isSkipped(LinkEntry entry) {
    boolean excluded = entry.link().verdict() instanceof Verdict.Excluded;
    return !isAlarm(entry) && (excluded || entry.toDo() == ToDo.UNCHECKED);
  }

  private Finding finding(LinkEntry entry) {
    return new Finding(
        kind(entry),
        severity(entry.link().standing()),
        isAlarm(entry),
        entry.uses().stream().map(LinkUse::place).map(FindingPlace::at).toList(),
        entry.url(),
        List.of(entry.sentence(), entry.task(), String.join(" ", entry.notes())),
        details(entry),
        tasks.indexOf(entry.toDo()));
  }

  private static List<String> details(LinkEntry entry) {
    List<String> lines = new ArrayList<>(List.of(entry.sentence(), entry.task()));
    lines.addAll(List.of(entry.newAddress(), entry.history(), entry.archive()));
    lines.addAll(entry.notes());
    entry.uses().stream().map(LinkUse::place).map(Object::toString).forEach(lines::add);
    return lines;
  }

  private static boolean isAlarm(LinkEntry entry) {
    return entry.link().standing() == Urgency.ALARM;
  }

  private static Severity severity(Urgency urgency) {
    return switch (urgency) {
      case ALARM -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case NOTE, FINE -> Severity.NOTE;
    };
  }
}

package nl.handreiking.links.report;

import java.util.List;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkUse;
import nl.handreiking.report.GithubLog;
import nl.handreiking.report.Harmless;
import nl.handreiking.report.Place;
import nl.handreiking.source.Severity;

/**
 * For the log of GitHub Actions: a message for each link that asks something, where it can be
 * changed, so at the first of its places.
 */
final class GithubReport {

  private final ReportTexts texts;
  private final GithubLog log = new GithubLog();

  private GithubReport(ReportTexts texts) {
    this.texts = texts;
  }

  static String of(LinkReport report, ReportTexts texts) {
    GithubReport github = new GithubReport(texts);
    Overview overview = Overview.of(report, texts);
    if (report.network()) {
      overview.toDos().stream()
          .filter(ToDo::matters)
          .flatMap(toDo -> overview.entries(toDo).stream())
          .forEach(github::entry);
    } else {
      github.log.message(
          Severity.WARNING, List.of(), texts.text("verdict.no-network"), overview.today());
    }
    github.log.line(overview.today());
    return github.log.toString();
  }

  private void entry(LinkEntry entry) {
    String said = String.join(" ", entry.sentence(), entry.task(), String.join(" ", entry.notes()));
    log.message(
        SarifReport.severity(entry.link().standing()),
        entry.uses().stream().map(LinkUse::place).map(Place::at).toList(),
        texts.text("verdict." + entry.link().verdict().code()),
        Harmless.lines(List.of(entry.url(), said)));
  }
}

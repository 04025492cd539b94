package nl.handreiking.links.report;

import java.util.List;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkUse;
import nl.handreiking.links.Standing;

/**
 * Workflow commands of GitHub Actions, which show a message beside the line of the content that it
 * is about: where the link can be changed, so at the first of its places.
 */
final class GithubReport {

  private final ReportTexts texts;
  private final StringBuilder out = new StringBuilder();

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
      github.command("warning", "title=" + property(texts.text("verdict.no-network")), overview);
    }
    return github.out.append(Plain.line(overview.today())).append('\n').toString();
  }

  private void command(String level, String properties, Overview overview) {
    out.append("::%s %s::%s\n".formatted(level, properties, data(overview.today())));
  }

  private void entry(LinkEntry entry) {
    String verdict = entry.link().verdict().code();
    StringBuilder properties = new StringBuilder();
    entry.uses().stream().findFirst().ifPresent(use -> properties.append(place(use)));
    properties.append("title=").append(property(texts.text("verdict." + verdict)));
    String said = String.join(" ", entry.sentence(), entry.task(), String.join(" ", entry.notes()));
    String message = Plain.lines(List.of(entry.url(), said));
    out.append("::%s %s::%s\n".formatted(level(entry), properties, data(message)));
  }

  private static String place(LinkUse use) {
    return "file=%s,line=%d,col=%d,"
        .formatted(property(use.place().file()), use.place().line(), use.place().column());
  }

  private static String level(LinkEntry entry) {
    Standing standing = entry.link().standing();
    if (standing == Standing.ALARM) {
      return "error";
    }
    return standing == Standing.WARNING ? "warning" : "notice";
  }

  /** The runner takes these, and only these, back into what they were. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

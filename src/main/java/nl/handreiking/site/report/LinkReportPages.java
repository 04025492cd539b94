package nl.handreiking.site.report;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkUse;
import nl.handreiking.output.Content;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePath;
import nl.handreiking.report.Format;
import nl.handreiking.report.Harmless;
import nl.handreiking.report.links.LinkEntry;
import nl.handreiking.report.links.Overview;
import nl.handreiking.report.links.ReportTexts;
import nl.handreiking.report.links.ToDo;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.Outcome;

/** Shows the report of a run of links to people: a page, with the same for programs beside it. */
public final class LinkReportPages {

  private LinkReportPages() {}

  /**
   * The files of a report, to be written in a folder of its own.
   *
   * @param publication the title of the publication, or the name of the list of addresses
   */
  public static Outcome<List<OutputFile>> of(
      LinkReport report, String publication, Theme theme, String language) {
    Overview overview = Overview.of(report, ReportTexts.in(language));
    LinkReportView view = view(overview, publication);
    return ReportFiles.of(view, theme, language)
        .then(
            files -> {
              List<OutputFile> all = new ArrayList<>(files);
              String json = Format.JSON.render(overview);
              all.add(new OutputFile(SitePath.of("links.json"), Content.of(json)));
              return Outcome.of(all);
            });
  }

  private static LinkReportView view(Overview overview, String publication) {
    return new LinkReportView(
        publication,
        overview.today(),
        overview.run(),
        overview.toDos().stream().map(toDo -> group(overview, toDo)).toList());
  }

  private static LinkReportView.Group group(Overview overview, ToDo toDo) {
    String key = "todo." + toDo.label();
    return new LinkReportView.Group(
        toDo.label(),
        overview.texts().text(key),
        overview.texts().text(key + ".lead"),
        overview.entries(toDo).stream().map(LinkReportPages::row).toList());
  }

  private static LinkReportView.Row row(LinkEntry entry) {
    String address = Harmless.line(entry.url());
    return new LinkReportView.Row(
        Harmless.line(entry.name()),
        address,
        entry.isWebAddress() ? address : "",
        Harmless.line(entry.sentence()),
        entry.toDo().matters() ? Harmless.line(entry.task()) : "",
        entry.newAddress(),
        entry.archive(),
        new LinkReportView.Failure(
            entry.link().brokenSince().stream().findFirst().map(Object::toString).orElse(""),
            entry.history()),
        entry.notes().stream().map(Harmless::line).toList(),
        LinkReportView.Place.list(entry.uses().stream().map(LinkReportPages::place).toList()));
  }

  private static LinkReportView.Place place(LinkUse use) {
    return new LinkReportView.Place(use.place().toString(), use.page(), Harmless.line(use.text()));
  }
}

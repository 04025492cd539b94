package nl.handreiking.site.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.handreiking.output.Content;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePath;
import nl.handreiking.report.editorial.EditorialJson;
import nl.handreiking.report.editorial.EditorialReport;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.Outcome;

/** Shows the report for editors to people: a page, with the same for programs beside it. */
public final class EditorialPages {

  private EditorialPages() {}

  /**
   * The files of a report, to be written in a folder of its own.
   *
   * @param content the content folder as seen from that folder, with a slash at its end; empty when
   *     it cannot be reached from there
   */
  public static Outcome<List<OutputFile>> of(
      EditorialReport report, String content, Theme theme, String language) {
    return ReportFiles.of(new EditorialViews(report, content, language).view(), theme, language)
        .then(
            files -> {
              List<OutputFile> all = new ArrayList<>(files);
              String json = EditorialJson.of(report, language);
              all.add(new OutputFile(SitePath.of("inhoud.json"), Content.of(json)));
              return Outcome.of(all);
            });
  }

  /** The way from the folder of the report to the content, as browsers want it; or empty. */
  public static String way(Path out, Path content) {
    Path report = out.toAbsolutePath().normalize().resolve("report").resolve("inhoud");
    Path folder = content.toAbsolutePath().normalize();
    return report.getRoot() != null && report.getRoot().equals(folder.getRoot())
        ? report.relativize(folder).toString().replace('\\', '/') + "/"
        : "";
  }
}

package nl.handreiking.site.report;

import java.util.List;
import java.util.Map;
import nl.handreiking.output.Content;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.theme.Templates;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.site.theme.ThemeFault;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.SourceSpan;

/** Makes the files of a report, which needs nothing beside them. */
public final class LinkReportFiles {

  private static final String ICON = "assets/favicon.svg";

  private LinkReportFiles() {}

  /**
   * The page of a report, with its style and script.
   *
   * @param language one that the theme has texts in
   */
  public static Outcome<List<OutputFile>> of(LinkReportView view, Theme theme, String language) {
    return theme
        .templates(language, SourceSpan.wholeFile("--lang"))
        .then(templates -> files(view, theme, templates, language));
  }

  private static Outcome<List<OutputFile>> files(
      LinkReportView view, Theme theme, Templates templates, String language) {
    try {
      byte[] page = templates.page("links", Map.of("page", view, "lang", language));
      byte[] icon = theme.bytes(ICON);
      return Outcome.of(
          List.of(
              new OutputFile(SitePath.of("index.html"), () -> page),
              new OutputFile(SitePath.of("links.css"), Content.of(theme.reportStyles())),
              new OutputFile(SitePath.of("links.js"), Content.of(theme.reportScript())),
              new OutputFile(SitePath.of("favicon.svg"), () -> icon)));
    } catch (ThemeFault fault) {
      return Outcome.failed(List.of(fault.diagnostic()));
    }
  }
}

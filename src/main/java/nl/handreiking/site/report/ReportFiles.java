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

/** Makes the files of a report for editors, which needs nothing beside them. */
public final class ReportFiles {

  private static final String ICON = "assets/favicon.svg";

  private ReportFiles() {}

  /**
   * The report on links: its page, style and script.
   *
   * @param language one that the theme has texts in
   */
  public static Outcome<List<OutputFile>> of(LinkReportView view, Theme theme, String language) {
    return of("links", "links", view, theme, language);
  }

  /**
   * The report on the content: its page, style and script.
   *
   * @param language one that the theme has texts in
   */
  public static Outcome<List<OutputFile>> of(ContentReportView view, Theme theme, String language) {
    return of("content-report", "inhoud", view, theme, language);
  }

  private static Outcome<List<OutputFile>> of(
      String template, String name, Object view, Theme theme, String language) {
    return theme
        .templates(language, SourceSpan.wholeFile("--lang"))
        .then(
            templates -> {
              try {
                return Outcome.of(files(template, name, view, theme, templates, language));
              } catch (ThemeFault fault) {
                return Outcome.failed(List.of(fault.diagnostic()));
              }
            });
  }

  private static List<OutputFile> files(
      String template, String name, Object view, Theme theme, Templates templates, String lang) {
    byte[] page = templates.page(template, Map.of("page", view, "lang", lang));
    byte[] icon = theme.bytes(ICON);
    return List.of(
        new OutputFile(SitePath.of("index.html"), () -> page),
        new OutputFile(SitePath.of(name + ".css"), Content.of(theme.reportStyles())),
        new OutputFile(SitePath.of(name + ".js"), Content.of(theme.reportScript())),
        new OutputFile(SitePath.of("favicon.svg"), () -> icon));
  }
}

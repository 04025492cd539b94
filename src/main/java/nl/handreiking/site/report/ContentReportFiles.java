package nl.handreiking.site.report;

import java.util.List;
import nl.handreiking.output.OutputFile;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.Outcome;

/** Makes the files of the report for editors. */
public final class ContentReportFiles {

  private ContentReportFiles() {}

  /**
   * The page of a report, with its style and script.
   *
   * @param language one that the theme has texts in
   */
  public static Outcome<List<OutputFile>> of(ContentReportView view, Theme theme, String language) {
    return ReportFiles.of("content-report", "inhoud", view, theme, language);
  }
}

package nl.handreiking.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.ReportWriter;
import nl.handreiking.report.editorial.EditorialHistory;
import nl.handreiking.report.editorial.EditorialReport;
import nl.handreiking.report.editorial.HistoryJson;
import nl.handreiking.report.editorial.PageReading;
import nl.handreiking.site.report.EditorialPages;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;

/** Makes the report for editors and puts it beside the site. */
public final class EditorialWork {

  private static final String FOLDER = "inhoud";
  private static final String INDEX = "index.html";
  private static final String JSON = "inhoud.json";
  private static final String DUTCH = "nl";
  private static final PageReading.Measure NOT_MEASURED = texts -> Optional.empty();
  private static final long LARGEST = 20_000_000;

  private EditorialWork() {}

  /**
   * Writes the report. As long as errors stand in the way it says only that, in the place of an
   * older report, so that nobody takes that for the newest; where there is no older one, nothing is
   * written.
   *
   * @param reviewed the publication as far as it could be read
   * @param problems all that was found, by the rules and later
   * @param language of the report
   * @return its page, if it was written; what is wrong with the theme, if that was why not
   */
  public static Outcome<Path> write(
      BuildRequest request, Outcome<Survey> reviewed, List<Diagnostic> problems, String language)
      throws OutputProblem {
    Path folder = request.out().resolve("report").resolve(FOLDER);
    boolean stopped = problems.stream().anyMatch(Diagnostic::isError);
    if (stopped && !Files.isRegularFile(folder.resolve(INDEX))) {
      return Outcome.failed(List.of());
    }
    EditorialReport report =
        EditorialReport.of(
            reviewed.value(),
            problems,
            request.date(),
            reviewed.value().map(EditorialWork::measure).orElse(NOT_MEASURED),
            history(folder));
    String way = EditorialPages.way(request.out(), request.content());
    Theme theme = SiteBuild.theme(request).value().orElseGet(Theme::standard);
    Outcome<List<OutputFile>> files = EditorialPages.of(report, way, theme, language);
    if (files.value().isEmpty()) {
      return Outcome.failed(files.diagnostics());
    }
    ReportWriter.write(request.out(), FOLDER, files.value().get());
    return Outcome.of(folder.resolve(INDEX));
  }

  /** Only of Dutch texts there is a formula. */
  private static PageReading.Measure measure(Survey survey) {
    boolean dutch =
        Locale.forLanguageTag(survey.guide().info().language()).getLanguage().equals(DUTCH);
    return dutch ? new ReadingEase() : NOT_MEASURED;
  }

  /** Of the report that is there; what cannot be read is no history. */
  private static EditorialHistory history(Path folder) {
    Path file = folder.resolve(JSON);
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST
          ? HistoryJson.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : EditorialHistory.NONE;
    } catch (IOException unreadable) {
      return EditorialHistory.NONE;
    }
  }
}

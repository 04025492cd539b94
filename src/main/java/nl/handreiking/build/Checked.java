package nl.handreiking.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.handreiking.check.Review;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.ProgressListener;

/** A publication that was read, as far as that went, with what the rules found. */
public record Checked(Outcome<Survey> outcome) {

  /**
   * With what a site waits for: all that is wrong, and of the editorial rules only what the
   * publication itself takes for an error.
   *
   * @param reading hears of each file
   */
  public static Checked forSite(Path content, LocalDate today, ProgressListener reading) {
    return new Checked(
        SiteBuild.checkTexts(content, reading).ifClean(survey -> Review.stopping(survey, today)));
  }

  /** With all that is wrong, or else all that could be better. */
  public static Checked forEditors(
      Path content, LocalDate today, ProgressListener reading, ProgressListener reviewing) {
    return forEditors(content, Theme.standard(), today, reading, reviewing);
  }

  /** The same for a site with the theme of a request, which may have texts in more languages. */
  public static Checked forEditors(
      BuildRequest request, ProgressListener reading, ProgressListener reviewing) {
    Theme theme = SiteBuild.theme(request).value().orElseGet(Theme::standard);
    return forEditors(request.content(), theme, request.date(), reading, reviewing);
  }

  private static Checked forEditors(
      Path content,
      Theme theme,
      LocalDate today,
      ProgressListener reading,
      ProgressListener reviewing) {
    Outcome<Survey> found =
        SiteBuild.check(content, reading)
            .then(survey -> Outcome.of(survey, theme.texts(survey.guide()).diagnostics()));
    return new Checked(found).forEditors(today, reviewing);
  }

  /**
   * The same publication with all that could be better, unless something is wrong.
   *
   * @param reviewing hears of each rule
   */
  public Checked forEditors(LocalDate today, ProgressListener reviewing) {
    return new Checked(outcome.ifClean(survey -> Review.of(survey, today, reviewing)));
  }

  public List<Diagnostic> diagnostics() {
    return outcome.diagnostics();
  }
}

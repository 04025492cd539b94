package nl.handreiking.build;

import java.util.List;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;

/** A publication with all that the rules found, those of the editors included. */
public record Reviewed(Outcome<Survey> outcome) {

  /** Reads a publication as it is on the day of the request. */
  public static Reviewed of(BuildRequest request) {
    return new Reviewed(SiteBuild.review(request.content(), request.date()));
  }

  public List<Diagnostic> diagnostics() {
    return outcome.diagnostics();
  }
}

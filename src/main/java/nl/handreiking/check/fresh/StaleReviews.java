package nl.handreiking.check.fresh;

import java.time.LocalDate;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.ReviewedPart;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Somebody looked at each text again within the term that the publication sets itself. */
public final class StaleReviews implements ReviewRule {

  private static final Rule RULE = Rule.warning("nakijken-verlopen");

  private final LocalDate today;

  public StaleReviews(LocalDate today) {
    this.today = today;
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    int months = survey.guide().info().review().validMonths();
    survey
        .guide()
        .parts(ReviewedPart.class)
        .filter(part -> part.reviewed().plusMonths(months).isBefore(today))
        .forEach(part -> problems.report(RULE, part.span(), part.reviewed().toString()));
  }
}

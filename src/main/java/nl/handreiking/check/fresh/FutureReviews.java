package nl.handreiking.check.fresh;

import java.time.LocalDate;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.ReviewedPart;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Nobody can have looked at a text on a day that has yet to come. */
public final class FutureReviews implements ReviewRule {

  private static final Rule RULE = Rule.warning("nagekeken-in-toekomst");

  private final LocalDate latest;

  /** East of Greenwich it may be a day later than the build says, which is in UTC. */
  public FutureReviews(LocalDate today) {
    this.latest = today.equals(LocalDate.MAX) ? today : today.plusDays(1);
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    survey
        .guide()
        .parts(ReviewedPart.class)
        .filter(part -> part.reviewed().isAfter(latest))
        .forEach(part -> problems.report(RULE, part.span(), part.reviewed().toString()));
  }
}

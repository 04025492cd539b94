package nl.handreiking.check.coverage;

import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Where a level has a page for a topic, that page has an item. */
public final class TopicsWithoutItems implements ReviewRule {

  private static final Rule RULE = Rule.warning("onderwerp-zonder-item");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    survey.placements().pages().stream()
        .filter(page -> page.placed().isEmpty())
        .forEach(
            page ->
                problems.report(
                    RULE,
                    page.topic().span(),
                    page.topic().id().value(),
                    page.level().id().value()));
  }
}

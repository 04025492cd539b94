package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every link that is mentioned stands in the registry. */
final class UnknownLinks implements CheckRule {

  static final Rule RULE = Rule.error("onbekende-link");

  @Override
  public void check(Survey survey, Problems problems) {
    if (!survey.misses(Unreadable.LINKS)) {
      UnknownReferences.report(
          RULE, survey.linkReferences(), survey.guide().links().ids(), problems);
    }
  }
}

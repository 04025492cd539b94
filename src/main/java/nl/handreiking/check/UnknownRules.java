package nl.handreiking.check;

import java.util.List;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.RefersTo;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Only a rule that there is, and that may be set, can be set. */
final class UnknownRules implements CheckRule {

  static final Rule RULE = Rule.error("onbekende-regel");

  @Override
  public void check(Survey survey, Problems problems) {
    List<String> known = Review.rules().stream().map(Rule::id).sorted().toList();
    UnknownReferences.report(RULE, survey.references(RefersTo.RULE), known, problems);
  }
}

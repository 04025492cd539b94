package nl.handreiking.check;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.References;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Reference;
import nl.handreiking.model.ReviewSettings.RuleSetting;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Only a rule that there is, and that may be set, can be set. */
final class UnknownRules implements CheckRule {

  static final Rule RULE = Rule.error("onbekende-regel");

  @Override
  public void check(Survey survey, Problems problems) {
    List<String> known = Review.rules().stream().map(Rule::id).sorted().toList();
    Stream<Reference> named =
        survey.guide().info().review().rules().stream().map(RuleSetting::rule);
    References.reportUnknown(RULE, named, known, problems);
  }
}

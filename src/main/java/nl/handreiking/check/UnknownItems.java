package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Target;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every item that a text leads to is there. */
final class UnknownItems implements CheckRule {

  static final Rule RULE = Rule.error("onbekend-item");

  @Override
  public void check(Survey survey, Problems problems) {
    UnknownReferences.report(
        RULE, survey.references(Target.Kind.ITEM), survey.items().keySet(), problems);
  }
}

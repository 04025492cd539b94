package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Destination;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every item that a text leads to is there. */
final class UnknownItems implements CheckRule {

  static final Rule RULE = Rule.error("onbekend-item");

  @Override
  public void check(Survey survey, Problems problems) {
    UnknownReferences.report(
        RULE, survey.references(Destination.ToItem.class), survey.items().keySet(), problems);
  }
}

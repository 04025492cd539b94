package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every figure that is mentioned is there. */
final class UnknownFigures implements CheckRule {

  static final Rule RULE = Rule.error("onbekende-figuur");

  @Override
  public void check(Survey survey, Problems problems) {
    UnknownReferences.report(RULE, survey.figureReferences(), survey.figures().keySet(), problems);
  }
}

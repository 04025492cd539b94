package nl.handreiking.check;

import java.util.List;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.RefersTo;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every organisation that a slide shows is one of those that help. */
final class UnknownHelpLines implements CheckRule {

  static final Rule RULE = Rule.error("onbekende-hulp");

  @Override
  public void check(Survey survey, Problems problems) {
    List<String> known =
        survey.guide().help().lines().stream().map(line -> line.id().value()).toList();
    UnknownReferences.report(RULE, survey.references(RefersTo.HELP_LINE), known, problems);
  }
}

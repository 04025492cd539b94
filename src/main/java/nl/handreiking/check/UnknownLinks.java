package nl.handreiking.check;

import java.util.stream.Stream;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.References;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Target;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every link that is mentioned stands in the registry. */
final class UnknownLinks implements CheckRule {

  static final Rule RULE = Rule.error("onbekende-link");

  @Override
  public void check(Survey survey, Problems problems) {
    if (!survey.misses(Unreadable.LINKS)) {
      References.reportUnknown(
          RULE,
          Stream.concat(References.links(survey.guide()), survey.references(Target.Kind.LINK)),
          survey.guide().links().ids(),
          problems);
    }
  }
}

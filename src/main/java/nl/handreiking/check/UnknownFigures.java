package nl.handreiking.check;

import java.util.stream.Stream;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Target;
import nl.handreiking.model.Reference;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every figure that is mentioned is there. */
final class UnknownFigures implements CheckRule {

  static final Rule RULE = Rule.error("onbekende-figuur");

  @Override
  public void check(Survey survey, Problems problems) {
    Stream<Reference> ofItems = survey.guide().allItems().flatMap(item -> item.figure().stream());
    Stream<Reference> ofHome = survey.guide().info().homeFigures().figures().stream();
    References.reportUnknown(
        RULE,
        Stream.concat(Stream.concat(ofItems, ofHome), survey.references(Target.Kind.FIGURE)),
        survey.figures().keySet(),
        problems);
  }
}

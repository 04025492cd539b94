package nl.handreiking.check;

import java.util.stream.Stream;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Destination;
import nl.handreiking.model.Reference;
import nl.handreiking.model.RefersTo;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every level that is mentioned is one of the publication. */
final class UnknownLevels implements CheckRule {

  static final Rule RULE = Rule.error("onbekend-niveau");

  @Override
  public void check(Survey survey, Problems problems) {
    if (!survey.misses(Unreadable.LEVELS)) {
      UnknownReferences.report(RULE, mentioned(survey), survey.levels(), problems);
    }
  }

  private static Stream<Reference> mentioned(Survey survey) {
    return Stream.of(
            survey.references(RefersTo.LEVEL),
            inBlocks(survey),
            survey.references(Destination.ToLevel.class))
        .flatMap(references -> references);
  }

  private static Stream<Reference> inBlocks(Survey survey) {
    return survey.passages().stream()
        .flatMap(passage -> passage.text().levelMarks().stream())
        .map(mark -> new Reference(mark.level(), mark.span()));
  }
}

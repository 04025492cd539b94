package nl.handreiking.check;

import java.util.stream.Stream;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Destination;
import nl.handreiking.model.RefersTo;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every topic that is mentioned is there. */
final class UnknownTopics implements CheckRule {

  static final Rule RULE = Rule.error("onbekend-onderwerp");

  @Override
  public void check(Survey survey, Problems problems) {
    UnknownReferences.report(
        RULE,
        Stream.concat(
            survey.references(RefersTo.TOPIC), survey.references(Destination.ToTopic.class)),
        survey.topics().keySet(),
        problems);
  }
}

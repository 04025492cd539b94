package nl.handreiking.check;

import java.util.List;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Unread;
import nl.handreiking.model.Item;
import nl.handreiking.model.Item.Placement;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Topic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** An item stands in a group of the topic that it is under. */
final class UnknownGroups implements CheckRule {

  static final Rule RULE = Rule.error("onbekende-groep");

  @Override
  public void check(Survey survey, Problems problems) {
    for (Topic topic : survey.guide().topics()) {
      for (Item item : topic.items()) {
        check(item.group(), topic, problems);
        item.placements().forEach(placement -> check(placement, survey, problems));
      }
    }
  }

  private static void check(Placement placement, Survey survey, Problems problems) {
    Topic topic = survey.topics().get(placement.topic().id());
    if (topic != null) {
      check(placement.group(), topic, problems);
    }
  }

  private static void check(List<Reference> group, Topic topic, Problems problems) {
    List<String> known = topic.groups().stream().map(g -> g.id().value()).toList();
    if (!Unread.is(topic.levels())) {
      group.stream()
          .filter(reference -> !reference.id().isEmpty() && !known.contains(reference.id()))
          .forEach(
              reference ->
                  problems.reportUnknown(
                      RULE, reference.span(), reference.id(), known, topic.id().value()));
    }
  }
}

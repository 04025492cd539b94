package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Unread;
import nl.handreiking.model.Item;
import nl.handreiking.model.Level;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Topic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;

/** At each of its levels, an item has a page to stand on. */
final class ItemPlaces implements CheckRule {

  static final Rule RULE = Rule.error("item-zonder-plek");

  @Override
  public void check(Survey survey, Problems problems) {
    for (Topic topic : survey.guide().topics()) {
      if (!Unread.is(topic.levels())) {
        topic.items().forEach(item -> check(item, topic, survey, problems));
      }
    }
  }

  private static void check(Item item, Topic topic, Survey survey, Problems problems) {
    for (Level level : survey.guide().levels()) {
      boolean here = item.levels().includes(level.id()) && !topic.levels().includes(level.id());
      if (here && item.placementAt(level.id()).isEmpty()) {
        String id = level.id().value();
        problems.report(RULE, place(item, id), id, topic.id().value());
      }
    }
  }

  private static SourceSpan place(Item item, String level) {
    LevelSelection levels = item.levels();
    return levels.levels().stream()
        .filter(reference -> reference.id().equals(level))
        .map(Reference::span)
        .findFirst()
        .orElse(item.span());
  }
}

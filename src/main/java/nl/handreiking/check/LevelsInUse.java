package nl.handreiking.check;

import java.util.List;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Unread;
import nl.handreiking.model.Item;
import nl.handreiking.model.Level;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Each level has at least one item. */
final class LevelsInUse implements CheckRule {

  static final Rule RULE = Rule.error("niveau-zonder-items");

  @Override
  public void check(Survey survey, Problems problems) {
    List<Item> items =
        survey.guide().topics().stream().flatMap(topic -> topic.items().stream()).toList();
    if (items.stream().anyMatch(item -> Unread.is(item.levels()))) {
      return;
    }
    for (Level level : survey.guide().levels()) {
      if (items.stream().noneMatch(item -> item.levels().includes(level.id()))) {
        problems.report(RULE, level.span(), level.id().value());
      }
    }
  }
}

package nl.handreiking.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Item;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** No two items in the whole publication have the same id. */
final class UniqueItems implements CheckRule {

  static final Rule RULE = Rule.error("dubbel-item");

  @Override
  public void check(Survey survey, Problems problems) {
    Map<String, String> seen = new HashMap<>();
    List<Item> items = survey.guide().allItems().toList();
    for (Item item : items) {
      String id = item.id().value();
      String first = seen.putIfAbsent(id, item.span().start().file());
      if (first != null) {
        problems.report(RULE, item.span(), id, first);
      }
    }
  }
}

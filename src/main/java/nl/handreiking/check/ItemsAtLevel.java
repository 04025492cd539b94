package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Mention;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Unread;
import nl.handreiking.markdown.Destination.ToItem;
import nl.handreiking.model.Item;
import nl.handreiking.model.Slug;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A link to an item stands only where its readers have that item. */
final class ItemsAtLevel implements CheckRule {

  static final Rule RULE = Rule.error("item-niet-op-niveau");

  @Override
  public void check(Survey survey, Problems problems) {
    survey.mentions(ToItem.class).forEach(mention -> check(mention, survey, problems));
  }

  private static void check(Mention<ToItem> mention, Survey survey, Problems problems) {
    Item item = survey.items().get(mention.destination().id());
    if (item == null || Unread.is(item.levels())) {
      return;
    }
    Readers lacking =
        mention
            .readers()
            .atLevels()
            .filter(wording -> !item.levels().includes(new Slug(wording.level())));
    if (!lacking.isEmpty()) {
      String id = item.id().value();
      problems.report(RULE, mention.placeOfId(id), id, lacking.names());
    }
  }
}

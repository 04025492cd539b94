package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Unread;
import nl.handreiking.model.Item;
import nl.handreiking.model.Item.Placement;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Slug;
import nl.handreiking.model.Topic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A placement is for a level of its item, and moves it to a page that the level has. */
final class PlacementRules implements CheckRule {

  static final Rule NOT_A_LEVEL_OF_ITEM = Rule.error("plaats-zonder-niveau");
  static final Rule NO_PAGE = Rule.error("plaats-zonder-pagina");

  @Override
  public void check(Survey survey, Problems problems) {
    survey
        .guide()
        .allItems()
        .forEach(item -> item.placements().forEach(place -> check(item, place, survey, problems)));
  }

  /** Whether nothing is wrong with the levels themselves, of which this would be a consequence. */
  private static boolean isKnown(LevelSelection levels, Survey survey) {
    return !Unread.is(levels)
        && levels.levels().stream().allMatch(level -> survey.levels().contains(level.id()));
  }

  private static void check(Item item, Placement place, Survey survey, Problems problems) {
    String name = place.level().id();
    if (!survey.levels().contains(name)) {
      return;
    }
    Slug level = new Slug(name);
    if (!item.levels().includes(level) && isKnown(item.levels(), survey)) {
      problems.report(NOT_A_LEVEL_OF_ITEM, place.level().span(), name);
    }
    Topic topic = survey.topics().get(place.topic().id());
    if (topic != null && !topic.levels().includes(level) && !Unread.is(topic.levels())) {
      problems.report(NO_PAGE, place.topic().span(), topic.id().value(), name);
    }
  }
}

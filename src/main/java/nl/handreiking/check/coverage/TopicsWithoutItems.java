package nl.handreiking.check.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Unread;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Level;
import nl.handreiking.model.Placement;
import nl.handreiking.model.Topic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Where a level has a page for a topic, that page has an item. */
public final class TopicsWithoutItems implements ReviewRule {

  private static final Rule RULE = Rule.warning("onderwerp-zonder-item");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    Guide guide = survey.guide();
    Map<String, Set<String>> levelsByTopic = levelsByTopic(guide);
    for (Topic topic : guide.topics()) {
      Set<String> filled = levelsByTopic.getOrDefault(topic.id().value(), Set.of());
      if (!Unread.is(topic.levels())) {
        guide.levels().stream()
            .filter(level -> topic.levels().includes(level.id()))
            .map(level -> level.id().value())
            .filter(level -> !filled.contains(level))
            .forEach(level -> problems.report(RULE, topic.span(), topic.id().value(), level));
      }
    }
  }

  private static Map<String, Set<String>> levelsByTopic(Guide guide) {
    Map<String, Set<String>> levels = new HashMap<>();
    for (Topic topic : guide.topics()) {
      for (Item item : topic.items()) {
        guide.levels().stream()
            .filter(level -> item.levels().includes(level.id()))
            .forEach(level -> add(level, placeOf(item, level, topic), levels));
      }
    }
    return levels;
  }

  private static String placeOf(Item item, Level level, Topic topic) {
    return item.placementAt(level.id())
        .map(Placement::topic)
        .map(reference -> reference.id())
        .orElse(topic.id().value());
  }

  private static void add(Level level, String topic, Map<String, Set<String>> levels) {
    levels.computeIfAbsent(topic, id -> new HashSet<>()).add(level.id().value());
  }
}

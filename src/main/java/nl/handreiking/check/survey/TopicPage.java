package nl.handreiking.check.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Level;
import nl.handreiking.model.Placement;
import nl.handreiking.model.Topic;

/** The page of a topic at one level, with the items that stand on it. */
public record TopicPage(Topic topic, Level level, List<Item> items) {

  public TopicPage {
    items = List.copyOf(items);
  }

  private record Key(String topic, String level) {}

  /** All such pages that a publication has, topic by topic. */
  public static List<TopicPage> of(Guide guide) {
    Map<Key, List<Item>> items = items(guide);
    List<TopicPage> pages = new ArrayList<>();
    for (Topic topic : guide.topics()) {
      guide.levels().stream()
          .filter(level -> topic.levels().includes(level.id()))
          .map(level -> new TopicPage(topic, level, itemsOf(topic, level, items)))
          .forEach(pages::add);
    }
    return pages;
  }

  private static List<Item> itemsOf(Topic topic, Level level, Map<Key, List<Item>> items) {
    return items.getOrDefault(new Key(topic.id().value(), level.id().value()), List.of());
  }

  private static Map<Key, List<Item>> items(Guide guide) {
    Map<Key, List<Item>> items = new LinkedHashMap<>();
    for (Topic topic : guide.topics()) {
      for (Item item : topic.items()) {
        guide.levels().stream()
            .filter(level -> item.levels().includes(level.id()))
            .map(level -> new Key(topicOf(item, level, topic), level.id().value()))
            .forEach(key -> items.computeIfAbsent(key, k -> new ArrayList<>()).add(item));
      }
    }
    return items;
  }

  private static String topicOf(Item item, Level level, Topic own) {
    return item.placementAt(level.id())
        .map(Placement::topic)
        .map(reference -> reference.id())
        .orElse(own.id().value());
  }
}

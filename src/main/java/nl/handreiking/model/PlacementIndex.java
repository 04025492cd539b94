package nl.handreiking.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.model.Item.Placement;

/** Where each item stands, worked out once for a whole publication. */
public final class PlacementIndex {

  private final Map<String, List<PlacedItem>> byPage = new HashMap<>();
  private final List<TopicPage> pages;
  private final Map<String, Map<Level, Topic>> topicsOf = new HashMap<>();
  private final Map<String, Page> pageOf = new HashMap<>();
  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, Topic> topics = new HashMap<>();

  public PlacementIndex(Guide guide) {
    guide.topics().forEach(topic -> topics.put(topic.id().value(), topic));
    guide.allItems().forEach(item -> items.putIfAbsent(item.id().value(), item));
    for (Topic home : guide.topics()) {
      home.items().forEach(item -> guide.levels().forEach(level -> place(item, home, level)));
    }
    guide.pages().forEach(this::placeItemsOf);
    guide.campaign().page().forEach(this::placeItemsOf);
    guide.topics().forEach(topic -> guide.levels().forEach(level -> sort(topic, level)));
    pages =
        guide.topics().stream()
            .flatMap(
                topic ->
                    guide.levels().stream()
                        .filter(level -> topic.levels().includes(level.id()))
                        .map(level -> new TopicPage(topic, level, at(topic, level))))
            .toList();
  }

  private static String key(Topic topic, Level level) {
    return topic.id() + "/" + level.id();
  }

  /** The pages that topics have at levels, topic by topic. */
  public List<TopicPage> pages() {
    return pages;
  }

  /**
   * The items on the page of a topic at a level: those of the topic itself, and those that the
   * level moves there from another topic. Without a group first, then in the order of the groups,
   * each by order.
   */
  public List<PlacedItem> at(Topic topic, Level level) {
    return List.copyOf(byPage.getOrDefault(key(topic, level), List.of()));
  }

  /** The topics that an item stands under, by level, in the order of the levels. */
  public Map<Level, Topic> topicsOf(String item) {
    return topicsOf.getOrDefault(item, Map.of());
  }

  /** The page that belongs to no level, on which an item stands. */
  public Optional<Page> pageOf(String item) {
    return Optional.ofNullable(pageOf.get(item));
  }

  public Optional<Item> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  public Optional<Topic> topic(String id) {
    return Optional.ofNullable(topics.get(id));
  }

  private void place(Item item, Topic home, Level level) {
    if (!item.levels().includes(level.id())) {
      return;
    }
    Optional<Placement> moved = item.placementAt(level.id());
    Topic topic = moved.flatMap(placement -> topic(placement.topic().id())).orElse(home);
    List<Reference> group = moved.map(Placement::group).orElse(item.group());
    byPage
        .computeIfAbsent(key(topic, level), page -> new ArrayList<>())
        .add(new PlacedItem(item, topic.group(group)));
    topicsOf
        .computeIfAbsent(item.id().value(), id -> new LinkedHashMap<>())
        .putIfAbsent(level, topic);
  }

  private void placeItemsOf(Page page) {
    page.items().forEach(item -> pageOf.putIfAbsent(item.id().value(), page));
  }

  private void sort(Topic topic, Level level) {
    byPage
        .getOrDefault(key(topic, level), new ArrayList<>())
        .sort(
            Comparator.<PlacedItem>comparingInt(
                    placed -> placed.group().map(group -> number(topic, group)).orElse(-1))
                .thenComparingInt(placed -> placed.item().order()));
  }

  private static int number(Topic topic, Topic.Group group) {
    List<Slug> ids = topic.groups().stream().map(Topic.Group::id).toList();
    return ids.indexOf(group.id());
  }
}

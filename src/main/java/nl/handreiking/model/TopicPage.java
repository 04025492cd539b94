package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The page of a topic at one level.
 *
 * @param placed the items that stand on it, in order; some may come from other topics
 */
public record TopicPage(Topic topic, Level level, List<PlacedItem> placed) {

  public TopicPage {
    placed = List.copyOf(placed);
  }

  public Stream<Item> items() {
    return placed.stream().map(PlacedItem::item);
  }
}

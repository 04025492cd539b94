package nl.handreiking.site.view;

import java.util.List;

/**
 * The overview of a level.
 *
 * @param starter the one of this week for this level, at most one
 * @param allHref the whole level on one page
 * @param deck the way to its presentation, at most one
 */
public record LevelView(
    LevelCard level,
    List<TopicCard> topics,
    List<StarterView> starter,
    String startersHref,
    String allHref,
    List<DeckCard> deck,
    List<EventView> event) {

  public LevelView {
    topics = List.copyOf(topics);
    starter = List.copyOf(starter);
    deck = List.copyOf(deck);
    event = List.copyOf(event);
  }
}

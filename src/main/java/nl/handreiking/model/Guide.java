package nl.handreiking.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A whole publication.
 *
 * @param levels in the order of the tabs
 * @param topics in the order of the path
 * @param pages in the order of the menu
 * @param gaps what could not be read in full, so that nothing is missed that may be there
 */
public record Guide(
    GuideInfo info,
    List<Level> levels,
    List<Topic> topics,
    List<Page> pages,
    LinkRegistry links,
    List<Figure> figures,
    Starters starters,
    Help help,
    Glossary glossary,
    Campaign campaign,
    AccessibilityStatement accessibility,
    List<Deck> decks,
    List<Picture> pictures,
    Set<Unreadable> gaps) {

  public Guide {
    levels = List.copyOf(levels);
    topics = List.copyOf(topics);
    pages = List.copyOf(pages);
    figures = List.copyOf(figures);
    decks = List.copyOf(decks);
    pictures = List.copyOf(pictures);
    gaps = Set.copyOf(gaps);
  }

  /** The topics that have a page at a level, in order. */
  public List<Topic> topicsAt(Level level) {
    return topics.stream().filter(topic -> topic.levels().includes(level.id())).toList();
  }

  /** Every item of topics, pages and campaign. */
  public Stream<Item> allItems() {
    Stream<Item> ofTopics = topics.stream().flatMap(topic -> topic.items().stream());
    Stream<Item> ofPages =
        Stream.concat(pages.stream(), campaign.page().stream())
            .flatMap(page -> page.items().stream());
    return Stream.concat(ofTopics, ofPages);
  }

  /** The presentation of a level. */
  public Optional<Deck> deckAt(Level level) {
    return decks.stream().filter(deck -> deck.levels().includes(level.id())).findFirst();
  }

  public Optional<Topic> topic(String id) {
    return topics.stream().filter(topic -> topic.id().value().equals(id)).findFirst();
  }

  public Optional<Level> level(String id) {
    return levels.stream().filter(level -> level.id().value().equals(id)).findFirst();
  }

  public Optional<Figure> figure(String id) {
    return figures.stream().filter(figure -> figure.id().value().equals(id)).findFirst();
  }
}

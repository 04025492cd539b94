package nl.handreiking.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A whole publication.
 *
 * @param levels in the order of the tabs
 * @param gaps what could not be read in full, so that nothing is missed that may be there
 */
public record Guide(
    GuideInfo info,
    List<Level> levels,
    Texts texts,
    Resources resources,
    Aids aids,
    Campaign campaign,
    AccessibilityStatement accessibility,
    Look look,
    Set<Unreadable> gaps) {

  public Guide {
    levels = List.copyOf(levels);
    gaps = Set.copyOf(gaps);
  }

  /**
   * What is written for readers and for who presents it to them.
   *
   * @param topics in the order of the path
   * @param pages in the order of the menu
   */
  public record Texts(List<Topic> topics, List<Page> pages, List<Deck> decks) {

    public Texts {
      topics = List.copyOf(topics);
      pages = List.copyOf(pages);
      decks = List.copyOf(decks);
    }
  }

  /** What texts refer to and show. */
  public record Resources(LinkRegistry links, List<Figure> figures, List<Picture> pictures) {

    public Resources {
      figures = List.copyOf(figures);
      pictures = List.copyOf(pictures);
    }
  }

  /** What stands beside the texts to help readers on. */
  public record Aids(Starters starters, Help help, Glossary glossary) {}

  public List<Topic> topics() {
    return texts.topics();
  }

  public List<Page> pages() {
    return texts.pages();
  }

  public List<Deck> decks() {
    return texts.decks();
  }

  public LinkRegistry links() {
    return resources.links();
  }

  public List<Figure> figures() {
    return resources.figures();
  }

  public List<Picture> pictures() {
    return resources.pictures();
  }

  public Starters starters() {
    return aids.starters();
  }

  public Help help() {
    return aids.help();
  }

  public Glossary glossary() {
    return aids.glossary();
  }

  /** Whether there is nothing to choose or to compare between levels. */
  public boolean hasOneLevel() {
    return levels().size() == 1;
  }

  /** The topics that have a page at a level, in order. */
  public List<Topic> topicsAt(Level level) {
    return topics().stream().filter(topic -> topic.levels().includes(level.id())).toList();
  }

  /**
   * All that a publication says, shows and refers to: first topics and pages, each followed by its
   * items, then all that stands beside them.
   */
  public Stream<Part> parts() {
    Stream<Page> allPages = Stream.concat(pages().stream(), campaign.page().stream());
    return Stream.<Stream<? extends Part>>of(
            topics().stream().flatMap(Topic::parts),
            allPages.flatMap(Page::parts),
            figures().stream(),
            info.parts(),
            levels.stream(),
            starters().parts(),
            help().parts(),
            Stream.of(accessibility),
            campaign.parts(),
            glossary().terms().stream(),
            decks().stream().flatMap(Deck::parts),
            links().all().stream())
        .flatMap(parts -> parts);
  }

  /** The parts of a kind, in the same order. */
  public <P extends Part> Stream<P> parts(Class<P> kind) {
    return parts().filter(kind::isInstance).map(kind::cast);
  }

  /** Every item of topics, pages and campaign. */
  public Stream<Item> allItems() {
    return parts(ItemPart.class).map(ItemPart::item);
  }

  /** The presentation of a level. */
  public Optional<Deck> deckAt(Level level) {
    return decks().stream().filter(deck -> deck.levels().includes(level.id())).findFirst();
  }

  public Optional<Topic> topic(String id) {
    return topics().stream().filter(topic -> topic.id().value().equals(id)).findFirst();
  }

  public Optional<Level> level(String id) {
    return levels.stream().filter(level -> level.id().value().equals(id)).findFirst();
  }

  public Optional<Figure> figure(String id) {
    return figures().stream().filter(figure -> figure.id().value().equals(id)).findFirst();
  }
}

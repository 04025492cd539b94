package nl.handreiking.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.source.SourceSpan;

/**
 * The smallest piece of a publication that has an id: one tip, box, warning, statistic …
 *
 * @param span where its front matter begins
 */
public record Item(Slug id, Head head, MarkdownDocument body, SourceSpan span) {

  /**
   * The front matter.
   *
   * @param reviewed when somebody last checked the facts
   * @param owner who looks after it, or empty
   */
  public record Head(
      ItemKind kind,
      LevelText title,
      Place place,
      Extras extras,
      LocalDate reviewed,
      String owner) {}

  /**
   * Where an item is shown.
   *
   * @param order place among its neighbours, low first
   * @param group the group of its topic that it stands in, if any (at most one)
   * @param placements the levels where it stands under another topic than its own
   */
  public record Place(
      LevelSelection levels, int order, List<Reference> group, List<Placement> placements) {

    public Place {
      group = List.copyOf(group);
      placements = List.copyOf(placements);
    }
  }

  /**
   * What is shown with the text of an item.
   *
   * @param figure the figure that it shows, if any (at most one)
   * @param deck the presentation that it leads to, if any (at most one)
   */
  public record Extras(
      List<Reference> figure, List<ItemLink> links, List<SignalCard> cards, List<Reference> deck) {

    public Extras {
      figure = List.copyOf(figure);
      links = List.copyOf(links);
      cards = List.copyOf(cards);
      deck = List.copyOf(deck);
    }
  }

  public ItemKind kind() {
    return head.kind();
  }

  public LevelText title() {
    return head.title();
  }

  public LevelSelection levels() {
    return head.place().levels();
  }

  public int order() {
    return head.place().order();
  }

  public List<Reference> group() {
    return head.place().group();
  }

  public List<Placement> placements() {
    return head.place().placements();
  }

  public List<ItemLink> links() {
    return head.extras().links();
  }

  public List<Reference> figure() {
    return head.extras().figure();
  }

  public List<SignalCard> cards() {
    return head.extras().cards();
  }

  public List<Reference> deck() {
    return head.extras().deck();
  }

  public LocalDate reviewed() {
    return head.reviewed();
  }

  public String owner() {
    return head.owner();
  }

  /** Where the item stands at a level, when that is not under its own topic. */
  public Optional<Placement> placementAt(Slug level) {
    return placements().stream().filter(placement -> placement.level().names(level)).findFirst();
  }

  /** The links of the item that are meant for a level. */
  public List<Reference> linksAt(Slug level) {
    return links().stream()
        .filter(link -> link.levels().includes(level))
        .map(ItemLink::link)
        .toList();
  }

  /** One kind of signal, as a question that a reader asks themselves. */
  public record SignalCard(LevelText title, LevelText question) {}

  /** A source of an item, for all levels of the item or for some. */
  public record ItemLink(Reference link, LevelSelection levels) {

    Stream<PartReference> references() {
      return Stream.concat(
          Stream.of(new PartReference(RefersTo.LINK, link, levels)), PartReference.levels(levels));
    }
  }

  /**
   * At one level, an item stands under another topic than its own.
   *
   * @param group the group of that topic, if any (at most one)
   */
  public record Placement(Reference level, Reference topic, List<Reference> group) {

    public Placement {
      group = List.copyOf(group);
    }

    Stream<PartReference> references() {
      return Stream.concat(
          Stream.of(
              PartReference.to(RefersTo.LEVEL, level), PartReference.to(RefersTo.TOPIC, topic)),
          PartReference.all(RefersTo.GROUP, group));
    }
  }
}

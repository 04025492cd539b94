package nl.handreiking.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.source.SourceSpan;

/**
 * The smallest piece of a publication that has an id: one tip, box, warning, statistic …
 *
 * @param order place among its neighbours, low first
 * @param reviewed when somebody last checked the facts
 * @param group the group of its topic that it stands in, if any (at most one)
 * @param placements the levels where it stands under another topic than its own
 * @param figure the figure that it shows, if any (at most one)
 * @param deck the presentation that it leads to, if any (at most one)
 * @param owner who looks after it, or empty
 * @param span where its front matter begins
 */
public record Item(
    Slug id,
    ItemKind kind,
    LevelText title,
    LevelSelection levels,
    int order,
    LocalDate reviewed,
    List<Reference> group,
    List<Placement> placements,
    List<ItemLink> links,
    List<Reference> figure,
    List<SignalCard> cards,
    List<Reference> deck,
    MarkdownDocument body,
    String owner,
    SourceSpan span) {

  public Item {
    group = List.copyOf(group);
    placements = List.copyOf(placements);
    links = List.copyOf(links);
    figure = List.copyOf(figure);
    cards = List.copyOf(cards);
    deck = List.copyOf(deck);
  }

  /** Where the item stands at a level, when that is not under its own topic. */
  public Optional<Placement> placementAt(Slug level) {
    return placements.stream().filter(placement -> placement.level().names(level)).findFirst();
  }

  /** The links of the item that are meant for a level. */
  public List<Reference> linksAt(Slug level) {
    return links.stream()
        .filter(link -> link.levels().includes(level))
        .map(ItemLink::link)
        .toList();
  }
}

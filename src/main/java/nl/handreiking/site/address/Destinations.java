package nl.handreiking.site.address;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Level;
import nl.handreiking.model.Page;
import nl.handreiking.model.PlacementIndex;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.model.Slug;
import nl.handreiking.model.Topic;
import nl.handreiking.output.SitePath;

/**
 * Looks up where {@code item:}, {@code onderwerp:}, {@code niveau:} and {@code pagina:} lead. At a
 * level they lead to the same level where that has it; else to the topic at all levels, or to the
 * general page.
 */
public final class Destinations {

  private final Guide guide;
  private final PlacementIndex placements;
  private final Addresses addresses;
  private final FixedPages fixed;
  private final Map<String, Page> pages;

  public Destinations(Guide guide, PlacementIndex placements, Addresses addresses) {
    this.guide = guide;
    this.placements = placements;
    this.addresses = addresses;
    this.fixed = new FixedPages(guide, addresses);
    this.pages =
        guide.pages().stream()
            .collect(
                Collectors.toMap(
                    page -> page.id().value(), page -> page, (first, second) -> first));
  }

  /** The registered address that a destination leads to, if it leads out of the site. */
  public Optional<RegisteredLink> external(Destination destination) {
    return destination instanceof Destination.ToLink link
        ? guide.links().find(link.id())
        : Optional.empty();
  }

  /** The place in the site that a destination leads to, if it leads there. */
  public Optional<PageTarget> internal(Viewpoint from, Destination destination) {
    if (destination instanceof Destination.ToItem item) {
      return item(from, item.id());
    }
    if (destination instanceof Destination.ToTopic topic) {
      return placements.topic(topic.id()).map(found -> topic(from, found));
    }
    if (destination instanceof Destination.ToLevel level) {
      return guide.level(level.id()).map(found -> PageTarget.page(addresses.level(found)));
    }
    return destination instanceof Destination.ToPage page
        ? page(page.id(), page.heading())
        : Optional.empty();
  }

  /** The place of an item. */
  public Optional<PageTarget> item(Viewpoint from, String id) {
    return placements.item(id).flatMap(item -> item(from, item));
  }

  /**
   * The place of a general page.
   *
   * @param heading a heading in its opening or its items, the id of something on it, or empty
   */
  private Optional<PageTarget> page(String id, String heading) {
    Page page = pages.get(id);
    if (page != null) {
      return Optional.of(new PageTarget(addresses.page(page), onPage(page, heading)));
    }
    return fixed.find(id, heading);
  }

  /** The page that a general page has; the campaign's has an address of its own. */
  public SitePath addressOf(Page page) {
    return pages.containsKey(page.id().value()) ? addresses.page(page) : addresses.campaign();
  }

  private Optional<PageTarget> item(Viewpoint from, Item item) {
    String id = item.id().value();
    Map<Level, Topic> topics = placements.topicsOf(id);
    Optional<Level> here = from.level().filter(topics::containsKey);
    if (here.isPresent()) {
      Level level = here.get();
      return Optional.ofNullable(topics.get(level)).map(topic -> atLevel(from, level, topic, id));
    }
    Optional<PageTarget> compared =
        topics.entrySet().stream()
            .findFirst()
            .map(entry -> compared(entry.getKey(), entry.getValue(), id));
    return compared.or(
        () -> placements.pageOf(id).map(page -> new PageTarget(addressOf(page), id)));
  }

  private PageTarget atLevel(Viewpoint from, Level level, Topic topic, String item) {
    return from.holds(topic)
        ? new PageTarget(from.page(), from.prefix() + item)
        : new PageTarget(addresses.topic(level, topic), item);
  }

  private PageTarget compared(Level level, Topic topic, String item) {
    if (guide.hasOneLevel()) {
      return new PageTarget(addresses.topic(level, topic), item);
    }
    return new PageTarget(addresses.compare(topic), ElementIds.levelPrefix(level) + item);
  }

  private PageTarget topic(Viewpoint from, Topic topic) {
    Optional<Level> only = guide.levels().stream().filter(level -> guide.hasOneLevel()).findFirst();
    Optional<Level> here =
        from.level().or(() -> only).filter(level -> topic.levels().includes(level.id()));
    if (here.isEmpty()) {
      return PageTarget.page(addresses.compare(topic));
    }
    return from.holds(topic)
        ? new PageTarget(from.page(), from.anchorOf(topic))
        : PageTarget.page(addresses.topic(here.get(), topic));
  }

  /** The anchor of a heading or item of a page; empty when it has no such thing. */
  static String onPage(Page page, String wanted) {
    Optional<String> anchor =
        page.items().stream()
            .filter(item -> item.id().value().equals(wanted) || has(item.body(), "", wanted))
            .findFirst()
            .map(item -> anchor(item, "", item.id().value().equals(wanted) ? "" : wanted));
    String opening = inOpening(page.id(), page.opening(), "", wanted);
    return opening.isEmpty() ? anchor.orElse("") : opening;
  }

  private static String anchor(Item item, String level, String heading) {
    return has(item.body(), level, heading)
        ? ElementIds.itemHeadings(item.id()) + heading
        : item.id().value();
  }

  private static String inOpening(
      Slug owner, MarkdownDocument opening, String level, String heading) {
    return has(opening, level, heading) ? ElementIds.openingHeadings(owner) + heading : "";
  }

  /** Whether readers of a level see a heading. */
  static boolean has(MarkdownDocument document, String level, String heading) {
    return !heading.isEmpty()
        && document.headings().stream()
            .filter(one -> one.id().equals(heading))
            .anyMatch(one -> one.audience().includes(level));
  }
}

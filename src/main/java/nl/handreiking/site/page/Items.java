package nl.handreiking.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.model.Item;
import nl.handreiking.model.Item.ItemLink;
import nl.handreiking.model.Level;
import nl.handreiking.model.PlacedItem;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Topic;
import nl.handreiking.model.Topic.Group;
import nl.handreiking.site.address.ElementIds;
import nl.handreiking.site.address.Viewpoint;
import nl.handreiking.site.view.Anchor;
import nl.handreiking.site.view.ItemView;
import nl.handreiking.site.view.ItemView.CardView;
import nl.handreiking.site.view.ItemView.GroupView;

/** The views of items on one page. */
final class Items {

  private final Scope scope;
  private final Viewpoint at;

  Items(Scope scope, Viewpoint at) {
    this.scope = scope;
    this.at = at;
  }

  /**
   * The items of a topic, under the headings of their groups.
   *
   * @param headingLevel of the groups, and of items without a group
   */
  List<GroupView> groups(Topic topic, Level level, int headingLevel) {
    Map<Optional<Group>, List<PlacedItem>> byGroup = new LinkedHashMap<>();
    for (PlacedItem placed : scope.publication().placements().at(topic, level)) {
      byGroup.computeIfAbsent(placed.group(), group -> new ArrayList<>()).add(placed);
    }
    return byGroup.entrySet().stream()
        .map(entry -> group(topic, entry.getKey(), entry.getValue(), headingLevel))
        .toList();
  }

  /** The table of contents of a page, as links within it. */
  static List<Anchor> contents(List<ItemView> items) {
    return items.stream().map(item -> new Anchor(item.title(), "#" + item.id(), false)).toList();
  }

  /**
   * One item.
   *
   * @param headingLevel of its title
   */
  ItemView item(Item item, int headingLevel) {
    String id = at.prefix() + item.id();
    return new ItemView(
        id,
        item.kind().key(),
        item.title().in(at.wording()),
        headingLevel,
        scope.html(item.body(), at, headingLevel - 1, ElementIds.itemHeadings(item.id()), id),
        scope.publication().sources().of(links(item)),
        scope.figures(item.figure()),
        item.cards().stream()
            .map(c -> new CardView(c.title().in(at.wording()), c.question().in(at.wording())))
            .toList(),
        item.deck().stream()
            .flatMap(deck -> Decks.card(scope, at.level(), deck.id()).stream())
            .toList());
  }

  private GroupView group(
      Topic topic, Optional<Group> group, List<PlacedItem> placed, int headingLevel) {
    int itemLevel = group.isPresent() ? headingLevel + 1 : headingLevel;
    return new GroupView(
        group.map(g -> at.prefix() + ElementIds.group(topic, g)).orElse(""),
        group.map(g -> g.title().in(at.wording())).orElse(""),
        headingLevel,
        placed.stream().map(one -> item(one.item(), itemLevel)).toList());
  }

  private List<Reference> links(Item item) {
    return at.level()
        .map(level -> item.linksAt(level.id()))
        .orElseGet(() -> item.links().stream().map(ItemLink::link).toList());
  }
}

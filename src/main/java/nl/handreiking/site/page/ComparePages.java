package nl.handreiking.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.model.Item;
import nl.handreiking.model.Level;
import nl.handreiking.model.PlacedItem;
import nl.handreiking.model.Topic;
import nl.handreiking.site.address.ElementIds;
import nl.handreiking.site.address.Viewpoint;
import nl.handreiking.site.view.ItemView.GroupView;

/** Each topic at all its levels, beside each other. */
final class ComparePages implements PageKind {

  /** Levels are headings of level 2; the groups of the topic follow. */
  private static final int GROUP_HEADING = 3;

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    return publication.guide().hasOneLevel()
        ? Stream.empty()
        : publication.guide().topics().stream().map(topic -> page(publication, topic));
  }

  private static PageSpec page(SiteContext publication, Topic topic) {
    String title = publication.general(topic.title());
    String site = publication.guide().info().shortTitle();
    return new PageSpec(
        publication.addresses().compare(topic),
        "topic-compare",
        topic.shortTitle(),
        PageSpec.fitting(
            publication.texts().format("title.compare", title, site),
            publication.texts().format("title.compare", topic.shortTitle(), site)),
        publication.general(topic.lead()),
        Optional.empty(),
        Optional.of(topic),
        level -> TopicPages.tab(publication, topic, level),
        dates(publication, topic),
        topic.span(),
        scope -> view(scope, topic));
  }

  private static ReviewDates dates(SiteContext publication, Topic topic) {
    List<Item> items =
        levels(publication, topic)
            .flatMap(level -> publication.placements().at(topic, level).stream())
            .map(PlacedItem::item)
            .toList();
    return ReviewDates.of(items, publication.guide().info().reviewed());
  }

  private static Stream<Level> levels(SiteContext publication, Topic topic) {
    return publication.guide().levels().stream()
        .filter(level -> topic.levels().includes(level.id()));
  }

  private static CompareView view(Scope scope, Topic topic) {
    SiteContext publication = scope.publication();
    return new CompareView(
        publication.general(topic.title()),
        publication.general(topic.lead()),
        topic.icon(),
        levels(publication, topic).map(level -> section(scope, topic, level)).toList());
  }

  private static LevelSection section(Scope scope, Topic topic, Level level) {
    Viewpoint at = Viewpoint.compare(scope.page(), level, topic);
    String id = level.id().value();
    return new LevelSection(
        id,
        level.title(),
        level.shortTitle(),
        scope.hrefs().to(scope.publication().addresses().topic(level, topic)),
        scope.html(topic.opening(), at, 1, ElementIds.openingHeadings(topic.id()), id),
        new Items(scope, at).groups(topic, level, GROUP_HEADING));
  }

  /** One topic at all levels. */
  public record CompareView(String title, String lead, String icon, List<LevelSection> sections) {

    public CompareView {
      sections = List.copyOf(sections);
    }
  }

  /**
   * A topic at one level, next to the other levels.
   *
   * @param id the anchor
   * @param href the page of the topic at this level
   */
  public record LevelSection(
      String id,
      String title,
      String shortTitle,
      String href,
      HtmlFragment opening,
      List<GroupView> groups) {

    public LevelSection {
      groups = List.copyOf(groups);
    }
  }
}

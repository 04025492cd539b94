package nl.handreiking.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.model.Level;
import nl.handreiking.model.PlacedItem;
import nl.handreiking.model.Topic;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.Addresses;
import nl.handreiking.site.address.ElementIds;
import nl.handreiking.site.address.Viewpoint;
import nl.handreiking.site.view.Anchor;
import nl.handreiking.site.view.ItemView.GroupView;

/** Each topic at each level that has it. */
final class TopicPages implements PageKind {

  private static final int HEADING = 2;

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    return publication.guide().levels().stream().flatMap(level -> pages(publication, level));
  }

  /** Where the level bar leads from a topic: to the same topic, or to the overview of the level. */
  static SitePath tab(SiteContext publication, Topic topic, Level level) {
    Addresses addresses = publication.addresses();
    return topic.levels().includes(level.id())
        ? addresses.topic(level, topic)
        : addresses.level(level);
  }

  private static Stream<PageSpec> pages(SiteContext publication, Level level) {
    List<Topic> topics = publication.guide().topicsAt(level);
    return IntStream.range(0, topics.size()).mapToObj(i -> page(publication, level, topics, i));
  }

  private static PageSpec page(
      SiteContext publication, Level level, List<Topic> topics, int index) {
    Topic topic = topics.get(index);
    String title = topic.title().in(level.wording());
    String site = publication.guide().info().shortTitle();
    return new PageSpec(
        publication.addresses().topic(level, topic),
        "topic",
        topic.shortTitle(),
        PageSpec.fitting(
            publication.texts().format("title.topic", title, level.title(), site),
            publication.texts().format("title.topic", title, level.shortTitle(), site)),
        topic.lead().in(level.wording()),
        Optional.of(level),
        Optional.of(topic),
        other -> tab(publication, topic, other),
        dates(publication, topic, level),
        topic.span(),
        scope -> view(scope, level, topics, index));
  }

  private static ReviewDates dates(SiteContext publication, Topic topic, Level level) {
    return ReviewDates.of(
        publication.placements().at(topic, level).stream().map(PlacedItem::item).toList(),
        publication.guide().info().reviewed());
  }

  private static TopicView view(Scope scope, Level level, List<Topic> topics, int index) {
    Topic topic = topics.get(index);
    Viewpoint at = Viewpoint.topic(scope.page(), level, topic);
    String headings = ElementIds.openingHeadings(topic.id());
    HtmlFragment opening = scope.html(topic.opening(), at, 0, headings, "");
    List<GroupView> groups = new Items(scope, at).groups(topic, level, HEADING);
    return new TopicView(
        topic.id().value(),
        topic.title().in(level.wording()),
        topic.lead().in(level.wording()),
        topic.icon(),
        index + 1,
        opening,
        groups,
        contents(groups),
        new Neighbours(
            neighbour(scope, level, topics, index - 1), neighbour(scope, level, topics, index + 1)),
        compare(scope, topic));
  }

  private static List<Anchor> contents(List<GroupView> groups) {
    return groups.stream()
        .flatMap(
            group ->
                group.title().isEmpty()
                    ? Items.contents(group.items()).stream()
                    : Stream.of(new Anchor(group.title(), "#" + group.id(), false)))
        .toList();
  }

  static List<Anchor> compare(Scope scope, Topic topic) {
    SiteContext publication = scope.publication();
    return publication.guide().hasOneLevel()
        ? List.of()
        : List.of(
            scope.anchor(
                publication.texts().get("topic.compare"), publication.addresses().compare(topic)));
  }

  private static List<Anchor> neighbour(Scope scope, Level level, List<Topic> topics, int index) {
    if (index < 0 || index >= topics.size()) {
      return List.of();
    }
    Topic topic = topics.get(index);
    SitePath path = scope.publication().addresses().topic(level, topic);
    return List.of(scope.anchor(topic.title().in(level.wording()), path));
  }

  /**
   * A topic at a level.
   *
   * @param id the anchor where the topic is one of several on a page
   * @param contents the way to each group and to each item in no group
   * @param compare the way to this topic at all levels; none where there is one level
   */
  public record TopicView(
      String id,
      String title,
      String lead,
      String icon,
      int number,
      HtmlFragment opening,
      List<GroupView> groups,
      List<Anchor> contents,
      Neighbours neighbours,
      List<Anchor> compare) {

    public TopicView {
      compare = List.copyOf(compare);
      groups = List.copyOf(groups);
      contents = List.copyOf(contents);
    }
  }

  /**
   * The topics before and after in the path of the level.
   *
   * @param previous at most one
   * @param next at most one
   */
  public record Neighbours(List<Anchor> previous, List<Anchor> next) {

    public Neighbours {
      previous = List.copyOf(previous);
      next = List.copyOf(next);
    }
  }
}

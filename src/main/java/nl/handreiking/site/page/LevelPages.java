package nl.handreiking.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Item;
import nl.handreiking.model.Level;
import nl.handreiking.model.PlacedItem;
import nl.handreiking.model.Topic;
import nl.handreiking.site.address.ElementIds;
import nl.handreiking.site.address.Viewpoint;
import nl.handreiking.site.page.HomePage.EventView;
import nl.handreiking.site.page.TopicPages.Neighbours;
import nl.handreiking.site.page.TopicPages.TopicView;
import nl.handreiking.site.theme.ThemeTexts;
import nl.handreiking.site.view.DeckCard;
import nl.handreiking.site.view.LevelCard;
import nl.handreiking.site.view.WeekView;

/** The overview of each level, and its whole text on one page. */
final class LevelPages implements PageKind {

  /** Topics are headings of this level on the page with the whole text; their groups follow. */
  private static final int GROUP_HEADING = 3;

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    return publication.guide().levels().stream()
        .flatMap(level -> Stream.of(overview(publication, level), all(publication, level)));
  }

  private static PageSpec overview(SiteContext publication, Level level) {
    String title =
        publication
            .texts()
            .format("title.level", level.title(), publication.guide().info().shortTitle());
    return new PageSpec(
        publication.addresses().level(level),
        "level",
        level.title(),
        title,
        level.lead().in(level.wording()),
        Optional.of(level),
        Optional.empty(),
        publication.addresses()::level,
        dates(publication, level),
        level.span(),
        scope -> overviewView(scope, level));
  }

  private static PageSpec all(SiteContext publication, Level level) {
    ThemeTexts texts = publication.texts();
    String site = publication.guide().info().shortTitle();
    return new PageSpec(
        publication.addresses().all(level),
        "print-all",
        texts.format("title.all", level.title()),
        PageSpec.fitting(
            texts.format("title.all-document", level.title(), site),
            texts.format("title.all-document", level.shortTitle(), site)),
        level.lead().in(level.wording()),
        Optional.of(level),
        Optional.empty(),
        publication.addresses()::all,
        dates(publication, level),
        level.span(),
        scope -> allView(scope, level));
  }

  private static ReviewDates dates(SiteContext publication, Level level) {
    Guide guide = publication.guide();
    List<Item> items =
        guide.topicsAt(level).stream()
            .flatMap(topic -> publication.placements().at(topic, level).stream())
            .map(PlacedItem::item)
            .toList();
    return ReviewDates.of(items, guide.info().reviewed());
  }

  private static LevelView overviewView(Scope scope, Level level) {
    SiteContext publication = scope.publication();
    List<Topic> topics = publication.guide().topicsAt(level);
    return new LevelView(
        Levels.card(scope, level),
        IntStream.range(0, topics.size())
            .mapToObj(i -> card(scope, level, topics.get(i), i + 1))
            .toList(),
        new StarterCards(publication).ofWeek(level),
        scope.hrefs().to(publication.addresses().all(level)),
        Decks.card(scope, level),
        HomePage.event(publication, level.wording()));
  }

  private static TopicCard card(Scope scope, Level level, Topic topic, int number) {
    return new TopicCard(
        topic.title().in(level.wording()),
        topic.shortTitle(),
        topic.lead().in(level.wording()),
        scope.hrefs().to(scope.publication().addresses().topic(level, topic)),
        topic.icon(),
        number);
  }

  private static PrintAllView allView(Scope scope, Level level) {
    Viewpoint at = Viewpoint.wholeLevel(scope.page(), level);
    List<Topic> topics = scope.publication().guide().topicsAt(level);
    List<TopicView> views =
        IntStream.range(0, topics.size())
            .mapToObj(i -> topicOfMany(scope, at, level, topics.get(i), i + 1))
            .toList();
    return new PrintAllView(
        Levels.card(scope, level),
        scope.publication().texts().format("title.all", level.title()),
        views);
  }

  private static TopicView topicOfMany(
      Scope scope, Viewpoint at, Level level, Topic topic, int number) {
    String id = ElementIds.topicOfMany(topic);
    String headings = ElementIds.openingHeadings(topic.id());
    return new TopicView(
        id,
        topic.title().in(level.wording()),
        topic.lead().in(level.wording()),
        topic.icon(),
        number,
        scope.html(topic.opening(), at, 1, headings, id),
        new Items(scope, at).groups(topic, level, GROUP_HEADING),
        List.of(),
        new Neighbours(List.of(), List.of()),
        List.of());
  }

  /**
   * The overview of a level.
   *
   * @param starter the one of the week for this level, at most one
   * @param allHref the whole level on one page
   * @param deck the way to its presentation, at most one
   */
  public record LevelView(
      LevelCard level,
      List<TopicCard> topics,
      List<WeekView> starter,
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

  /**
   * A topic as a choice in the overview.
   *
   * @param icon the name of a drawing of the theme, may be empty
   * @param number from 1, its place in the path
   */
  public record TopicCard(
      String title, String shortTitle, String lead, String href, String icon, int number) {}

  /** The whole text of a level. */
  public record PrintAllView(LevelCard level, String title, List<TopicView> topics) {

    public PrintAllView {
      topics = List.copyOf(topics);
    }
  }
}

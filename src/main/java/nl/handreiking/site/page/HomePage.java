package nl.handreiking.site.page;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Guide;
import nl.handreiking.model.GuideInfo;
import nl.handreiking.model.GuideInfo.QuickLink;
import nl.handreiking.model.Page;
import nl.handreiking.site.view.Anchor;
import nl.handreiking.site.view.DateText;
import nl.handreiking.site.view.FigureView;
import nl.handreiking.site.view.LevelCard;
import nl.handreiking.site.view.SourceView;
import nl.handreiking.site.view.WeekView;
import nl.handreiking.source.WebUri;

/** The home page: choose a level, quick links, figures, the conversation starter of the week. */
final class HomePage implements PageKind {

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    GuideInfo info = publication.guide().info();
    PageSpec home =
        PageSpec.general(
            publication,
            publication.addresses().home(),
            "home",
            info.title(),
            publication.general(info.lead()),
            HomePage::view);
    return Stream.of(home.titled(info.title()));
  }

  private static HomeView view(Scope scope) {
    SiteContext publication = scope.publication();
    Guide guide = publication.guide();
    GuideInfo info = guide.info();
    List<FigureView> figures = scope.figures(info.home().figures().figures());
    return new HomeView(
        info.title(),
        info.titles().subtitle(),
        publication.general(info.lead()),
        Levels.cards(scope),
        info.home().quickLinks().stream().map(link -> quick(scope, link)).toList(),
        figures.isEmpty() ? "" : info.home().figures().title(),
        figures,
        new StarterCards(publication).ofWeek(),
        event(publication, info.wording()),
        guide.pages().stream().filter(Page::inMenu).map(page -> card(scope, page)).toList());
  }

  static List<EventView> event(SiteContext publication, Wording wording) {
    return publication.guide().info().event().stream()
        .map(
            event ->
                new EventView(
                    event.title(),
                    event.text().in(wording),
                    event.coming(publication.options().buildDate()).stream()
                        .map(publication.dates()::of)
                        .toList(),
                    publication.sources().of(event.link())))
        .toList();
  }

  private static Anchor quick(Scope scope, QuickLink link) {
    SiteContext publication = scope.publication();
    Destination destination = Destination.of(link.target().id());
    String href =
        publication
            .destinations()
            .external(destination)
            .map(external -> WebUri.ascii(external.url()))
            .or(
                () ->
                    publication
                        .destinations()
                        .internal(scope.general(), destination)
                        .map(scope.hrefs()::to))
            .orElse(destination.written());
    return new Anchor(publication.general(link.text()), href, false);
  }

  private static PageCard card(Scope scope, Page page) {
    SiteContext publication = scope.publication();
    return new PageCard(
        publication.general(page.title()),
        publication.general(page.lead()),
        scope.hrefs().to(publication.addresses().page(page)));
  }

  /**
   * The home page.
   *
   * @param figuresTitle empty without figures
   * @param starter the one of the week, at most one
   * @param event at most one
   */
  public record HomeView(
      String title,
      String subtitle,
      String lead,
      List<LevelCard> levels,
      List<Anchor> quickLinks,
      String figuresTitle,
      List<FigureView> figures,
      List<WeekView> starter,
      List<EventView> event,
      List<PageCard> pages) {

    public HomeView {
      levels = List.copyOf(levels);
      quickLinks = List.copyOf(quickLinks);
      figures = List.copyOf(figures);
      starter = List.copyOf(starter);
      event = List.copyOf(event);
      pages = List.copyOf(pages);
    }
  }

  /** A general page as a choice on the home page. */
  public record PageCard(String title, String lead, String href) {}

  /**
   * The yearly occasion.
   *
   * @param dates when it is, as far as known and still to come
   * @param source at most one
   */
  public record EventView(
      String title, String text, List<PeriodText> dates, List<SourceView> source) {

    public EventView {
      dates = List.copyOf(dates);
      source = List.copyOf(source);
    }

    /**
     * Days in a row.
     *
     * @param from without the month and year when the last day has the same
     * @param to the last day, if there are more days than one (at most one)
     */
    public record PeriodText(DateText from, List<DateText> to) {

      public PeriodText {
        to = List.copyOf(to);
      }
    }
  }
}

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
import nl.handreiking.site.view.EventView;
import nl.handreiking.site.view.FigureView;
import nl.handreiking.site.view.HomeView;
import nl.handreiking.site.view.PageCard;

/** The home page: choose a level, quick links, figures, the conversation starter of the week. */
final class HomePage implements PageKind {

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    GuideInfo info = publication.guide().info();
    PageSpec home =
        GeneralPageSpecs.general(
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
    StarterCards starters = new StarterCards(publication);
    List<FigureView> figures = scope.figures(info.homeFigures().figures());
    return new HomeView(
        info.title(),
        info.subtitle(),
        publication.general(info.lead()),
        Levels.cards(scope),
        info.quickLinks().stream().map(link -> quick(scope, link)).toList(),
        figures.isEmpty() ? "" : info.homeFigures().title(),
        figures,
        starters.ofWeek(),
        starters.href(scope),
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
            .map(external -> external.url().toASCIIString())
            .or(
                () ->
                    publication
                        .destinations()
                        .internal(GeneralPageSpecs.viewpoint(scope), destination)
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
}

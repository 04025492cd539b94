package nl.handreiking.site.view;

import java.util.List;

/**
 * The home page.
 *
 * @param figuresTitle empty without figures
 * @param starter the one of this week, at most one
 * @param startersHref empty without starters
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
    List<StarterView> starter,
    String startersHref,
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

package nl.handreiking.site.page;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.handreiking.model.GuideInfo;
import nl.handreiking.model.Level;
import nl.handreiking.model.Topic;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.Hrefs;
import nl.handreiking.site.view.ArtworkView;
import nl.handreiking.site.view.FrameView;
import nl.handreiking.site.view.FrameView.LevelTab;
import nl.handreiking.site.view.FrameView.Step;
import nl.handreiking.site.view.InlineText;

/** Makes the frame around each page. Thread-safe. */
public final class PageFrames {

  private final SiteContext publication;
  private final SiteNavigation general;
  private final StructuredData data;
  private final Map<String, String> assets;
  private final Map<String, ArtworkView> drawings;
  private final String socialImage;

  /**
   * The frames of a site.
   *
   * @param assets the addresses of files of the theme from the root of the site, by name
   * @param socialImage the absolute address of the picture for social media, or empty
   */
  public PageFrames(SiteContext publication, Map<String, String> assets, String socialImage) {
    this.publication = publication;
    this.data = new StructuredData(publication);
    this.assets = Map.copyOf(assets);
    this.general = new SiteNavigation(publication);
    this.drawings = Artworks.of(publication.guide().look());
    this.socialImage = socialImage;
  }

  public FrameView of(PageSpec page, Hrefs hrefs) {
    return new FrameView(
        head(page, hrefs), assets, drawings, site(), place(page, hrefs), navigation(page, hrefs));
  }

  private FrameView.Head head(PageSpec page, Hrefs hrefs) {
    return new FrameView.Head(
        page.title(),
        page.description(),
        canonical(page),
        socialImage,
        exists(page) ? List.of(InlineText.of(data.of(page, hrefs))) : List.of());
  }

  private FrameView.Site site() {
    GuideInfo info = publication.guide().info();
    return new FrameView.Site(info.language(), info.shortTitle(), info.title(), info.publisher());
  }

  private FrameView.Page place(PageSpec page, Hrefs hrefs) {
    return new FrameView.Page(
        hrefs.root(),
        page.level().map(level -> level.id().value()).orElse(""),
        page.level().map(Level::title).orElse(""),
        page.level()
            .filter(level -> !isOverview(page, level))
            .map(level -> up(level, hrefs))
            .orElse(""),
        publication.dates().of(page.dates().oldest()));
  }

  private FrameView.Navigation navigation(PageSpec page, Hrefs hrefs) {
    SiteNavigation.Links links = general.of(page.path(), hrefs);
    return new FrameView.Navigation(
        hrefs.to(publication.addresses().home()),
        tabs(page, hrefs),
        page.level().map(level -> steps(page, level, hrefs)).orElse(List.of()),
        links.help(),
        links.menu(),
        links.footer(),
        publication.guide().starters().all().isEmpty()
            ? ""
            : hrefs.to(publication.addresses().starters()));
  }

  private String canonical(PageSpec page) {
    String base = publication.options().baseUrl();
    return base.isEmpty() || !exists(page) ? "" : Hrefs.canonical(base, page.path());
  }

  /** Whether the page should be indexed; false for the 404 page. */
  private boolean exists(PageSpec page) {
    return !page.path().equals(publication.addresses().notFound());
  }

  private List<LevelTab> tabs(PageSpec page, Hrefs hrefs) {
    return publication.guide().levels().stream().map(level -> tab(page, level, hrefs)).toList();
  }

  private LevelTab tab(PageSpec page, Level level, Hrefs hrefs) {
    boolean current = page.level().filter(level::equals).isPresent();
    return new LevelTab(
        level.id().value(),
        level.title(),
        level.shortTitle(),
        current ? up(level, hrefs) : hrefs.to(page.tab().apply(level)),
        up(level, hrefs),
        current,
        isOverview(page, level));
  }

  private String up(Level level, Hrefs hrefs) {
    return hrefs.to(publication.addresses().level(level));
  }

  private boolean isOverview(PageSpec page, Level level) {
    return publication.addresses().level(level).equals(page.path());
  }

  private List<Step> steps(PageSpec page, Level level, Hrefs hrefs) {
    List<Topic> topics = publication.guide().topicsAt(level);
    return IntStream.range(0, topics.size())
        .mapToObj(i -> step(page, level, topics.get(i), i + 1, hrefs))
        .toList();
  }

  private Step step(PageSpec page, Level level, Topic topic, int number, Hrefs hrefs) {
    SitePath target = publication.addresses().topic(level, topic);
    return new Step(number, topic.shortTitle(), hrefs.to(target), target.equals(page.path()));
  }
}

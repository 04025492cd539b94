package nl.handreiking.site.page;

import java.util.List;
import java.util.stream.IntStream;
import nl.handreiking.model.GuideInfo;
import nl.handreiking.model.Level;
import nl.handreiking.model.Topic;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.Hrefs;
import nl.handreiking.site.view.FrameView;
import nl.handreiking.site.view.LevelTab;
import nl.handreiking.site.view.Step;

/** What stands around each page. Threads may share it. */
public final class PageFrames {

  private final SiteContext publication;
  private final SiteNavigation surroundings;
  private final String socialImage;

  /**
   * The frames of a site.
   *
   * @param socialImage the absolute address of the picture for social media, or empty
   */
  public PageFrames(SiteContext publication, String socialImage) {
    this.publication = publication;
    this.surroundings = new SiteNavigation(publication);
    this.socialImage = socialImage;
  }

  public FrameView of(PageSpec page, Hrefs hrefs) {
    GuideInfo info = publication.guide().info();
    SiteNavigation.Links links = surroundings.of(page.path(), hrefs);
    return new FrameView(
        info.language(),
        page.title(),
        page.description(),
        hrefs.root(),
        page.level().map(level -> level.id().value()).orElse(""),
        page.level().map(Level::title).orElse(""),
        page.level().map(level -> hrefs.to(publication.addresses().level(level))).orElse(""),
        tabs(page, hrefs),
        page.level().map(level -> steps(page, level, hrefs)).orElse(List.of()),
        info.shortTitle(),
        info.title(),
        info.publisher(),
        hrefs.to(publication.addresses().home()),
        links.help(),
        links.menu(),
        links.footer(),
        publication.guide().starters().all().isEmpty()
            ? ""
            : hrefs.to(publication.addresses().starters()),
        publication.dates().of(page.dates().oldest()),
        canonical(page),
        socialImage,
        exists(page) ? hrefs.to(StructuredData.PATH) : "");
  }

  private String canonical(PageSpec page) {
    String base = publication.options().baseUrl();
    return base.isEmpty() || !exists(page) ? "" : Hrefs.canonical(base, page.path());
  }

  /** Whether the page is one that people look for, and not what they get instead. */
  private boolean exists(PageSpec page) {
    return !page.path().equals(publication.addresses().notFound());
  }

  private List<LevelTab> tabs(PageSpec page, Hrefs hrefs) {
    return publication.guide().levels().stream()
        .map(
            level ->
                new LevelTab(
                    level.id().value(),
                    level.title(),
                    level.shortTitle(),
                    hrefs.to(page.tab().apply(level)),
                    page.level().filter(level::equals).isPresent()))
        .toList();
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

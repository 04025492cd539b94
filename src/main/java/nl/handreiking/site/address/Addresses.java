package nl.handreiking.site.address;

import nl.handreiking.model.Level;
import nl.handreiking.model.Page;
import nl.handreiking.model.Topic;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.theme.ThemeTexts;

/** The address of each page and file, in the language of the site. */
public final class Addresses {

  private static final String INDEX = "/index.html";

  private final ThemeTexts texts;

  public Addresses(ThemeTexts texts) {
    this.texts = texts;
  }

  public SitePath home() {
    return SitePath.of("index.html");
  }

  public SitePath level(Level level) {
    return SitePath.of(level.id() + INDEX);
  }

  public SitePath topic(Level level, Topic topic) {
    return SitePath.of(level.id() + "/" + topic.id() + INDEX);
  }

  /** The whole level on one page. */
  public SitePath all(Level level) {
    return SitePath.of(level.id() + "/" + texts.get("path.all") + INDEX);
  }

  /** The presentation of a level. */
  public SitePath deck(Level level) {
    return SitePath.of(level.id() + "/" + texts.get("path.deck") + INDEX);
  }

  /** One topic at all levels. */
  public SitePath compare(Topic topic) {
    return SitePath.of(texts.get("path.topics") + "/" + topic.id() + INDEX);
  }

  public SitePath page(Page page) {
    return SitePath.of(page.id() + INDEX);
  }

  public SitePath campaign() {
    return fixed("campaign");
  }

  public SitePath help() {
    return fixed("help");
  }

  public SitePath starters() {
    return fixed("starters");
  }

  public SitePath glossary() {
    return fixed("glossary");
  }

  public SitePath sources() {
    return fixed("sources");
  }

  public SitePath accessibility() {
    return fixed("accessibility");
  }

  public SitePath notFound() {
    return SitePath.of("404.html");
  }

  /** The place of an editor's picture. */
  public SitePath picture(String name) {
    return SitePath.of(texts.get("path.pictures") + "/" + name);
  }

  private SitePath fixed(String name) {
    return SitePath.of(texts.get("path." + name) + INDEX);
  }
}

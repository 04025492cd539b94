package nl.handreiking.site.view;

import java.util.List;

/** The frame around every page: head, level bar, breadcrumbs, menu and footer. */
public record FrameView(Head head, Site site, Page page, Navigation navigation) {

  /**
   * Metadata for browsers, search engines and social media.
   *
   * @param title unique in the site
   * @param description one or two sentences, may be empty
   * @param canonical the absolute address, empty without a base address
   * @param socialImage the absolute address of the picture for social media, empty without a base
   *     address
   * @param structuredDataHref the way to what the site says of itself to machines, or empty
   */
  public record Head(
      String title,
      String description,
      String canonical,
      String socialImage,
      String structuredDataHref) {}

  /**
   * The data that all pages share.
   *
   * @param lang a BCP 47 tag
   * @param title the short one
   * @param publisher may be empty
   */
  public record Site(String lang, String title, String fullTitle, String publisher) {}

  /**
   * Where the page stands in the site.
   *
   * @param root what leads from this page to the root of the site: empty, {@code ../}, {@code
   *     ../../} …, or the whole base address
   * @param level the id of the level that the page belongs to, or empty
   * @param levelTitle its title, or empty
   * @param reviewed when the text of this page was last checked
   */
  public record Page(String root, String level, String levelTitle, DateText reviewed) {}

  /**
   * The ways to other pages.
   *
   * @param levels the tabs of the level bar
   * @param steps the path of topics; empty outside a level
   * @param help the way to help, at most one
   * @param menu general pages
   * @param footer pages about the site itself
   * @param startersHref the way to the conversation starters, empty when there are none
   */
  public record Navigation(
      String homeHref,
      List<LevelTab> levels,
      List<Step> steps,
      List<Anchor> help,
      List<Anchor> menu,
      List<Anchor> footer,
      String startersHref) {

    public Navigation {
      levels = List.copyOf(levels);
      steps = List.copyOf(steps);
      help = List.copyOf(help);
      menu = List.copyOf(menu);
      footer = List.copyOf(footer);
    }
  }

  /** A tab of the level bar: the way from this page to the same thing at a level. */
  public record LevelTab(
      String id, String title, String shortTitle, String href, boolean current) {}

  /**
   * A topic in the path of topics of a level.
   *
   * @param number from 1
   * @param title the short one
   */
  public record Step(int number, String title, String href, boolean current) {}
}

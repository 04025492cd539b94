package nl.handreiking.site.view;

import java.util.List;
import java.util.Map;

/**
 * The frame around every page: head, level bar, breadcrumbs, menu and footer.
 *
 * @param assets the addresses of style sheets, scripts and pictures of the theme by file name, from
 *     the root of the site; each changes with the bytes of its file
 * @param drawings what the publication draws itself, by name: {@code merk}, {@code omslag}, and
 *     {@code iconen/NAME} for the drawing of a topic
 */
public record FrameView(
    Head head,
    Map<String, String> assets,
    Map<String, ArtworkView> drawings,
    Site site,
    Page page,
    Navigation navigation) {

  public FrameView {
    assets = Map.copyOf(assets);
    drawings = Map.copyOf(drawings);
  }

  /**
   * Metadata for browsers, search engines and social media.
   *
   * @param title unique in the site
   * @param description one or two sentences, may be empty
   * @param canonical the absolute address, empty without a base address
   * @param socialImage the absolute address of the picture for social media, empty without a base
   *     address
   * @param structuredData what the page says of itself to machines, in JSON-LD; at most one, none
   *     for the 404 page
   */
  public record Head(
      String title,
      String description,
      String canonical,
      String socialImage,
      List<InlineText> structuredData) {

    public Head {
      structuredData = List.copyOf(structuredData);
    }
  }

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
   * @param levelHref the way to its overview; empty there, and without a level
   * @param reviewed when the text of this page was last checked
   */
  public record Page(
      String root, String level, String levelTitle, String levelHref, DateText reviewed) {}

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

  /**
   * A tab of the level bar: the way from this page to the same thing at a level, and from a page of
   * the level up to its overview.
   *
   * @param overviewHref the way to the overview of the level
   * @param current whether the page belongs to the level
   * @param here whether the page is the overview itself
   */
  public record LevelTab(
      String id,
      String title,
      String shortTitle,
      String href,
      String overviewHref,
      boolean current,
      boolean here) {}

  /**
   * A topic in the path of topics of a level.
   *
   * @param number from 1
   * @param title the short one
   */
  public record Step(int number, String title, String href, boolean current) {}
}

package nl.handreiking.site.view;

import java.util.List;

/**
 * What stands around every page: head, level bar, path, menu and foot.
 *
 * @param lang a BCP 47 tag
 * @param title of the document, unique in the site
 * @param description one or two sentences for search engines, may be empty
 * @param root what leads from this page to the root of the site: empty, {@code ../}, {@code ../../}
 *     …, or the whole base address
 * @param level the id of the level that the page belongs to, or empty
 * @param levelTitle its title, or empty
 * @param levelHref the way to the overview of that level, or empty
 * @param steps the path of topics; empty outside a level
 * @param siteTitle the short one
 * @param help the way to help, at most one
 * @param menu general pages
 * @param footer pages about the site itself
 * @param startersHref the way to the conversation starters, empty when there are none
 * @param reviewed when the text of this page was last checked
 * @param canonical the absolute address, empty without a base address
 * @param socialImage the absolute address of the picture for social media, empty without a base
 *     address
 * @param structuredDataHref the way to what the site says of itself to machines, or empty
 */
public record FrameView(
    String lang,
    String title,
    String description,
    String root,
    String level,
    String levelTitle,
    String levelHref,
    List<LevelTab> levels,
    List<Step> steps,
    String siteTitle,
    String siteFullTitle,
    String publisher,
    String homeHref,
    List<Anchor> help,
    List<Anchor> menu,
    List<Anchor> footer,
    String startersHref,
    DateText reviewed,
    String canonical,
    String socialImage,
    String structuredDataHref) {

  public FrameView {
    levels = List.copyOf(levels);
    steps = List.copyOf(steps);
    help = List.copyOf(help);
    menu = List.copyOf(menu);
    footer = List.copyOf(footer);
  }
}

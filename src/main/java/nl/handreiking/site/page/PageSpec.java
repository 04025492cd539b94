package nl.handreiking.site.page;

import java.util.Optional;
import java.util.function.Function;
import nl.handreiking.model.GuideInfo;
import nl.handreiking.model.Level;
import nl.handreiking.model.Topic;
import nl.handreiking.output.SitePath;
import nl.handreiking.source.SourceSpan;

/**
 * A page that the site will have.
 *
 * @param template in {@code pages/} of the theme
 * @param name what people call it: a topic or a level by its own name
 * @param title of the document; the planner makes sure that no other page has the same
 * @param description one or two sentences, may be empty
 * @param level the level that it belongs to, if any
 * @param tab where the level bar leads from this page, for each level
 * @param origin the source of the page, for diagnostics
 * @param view makes the view for the template
 */
public record PageSpec(
    SitePath path,
    String template,
    String name,
    String title,
    String description,
    Optional<Level> level,
    Optional<Topic> topic,
    Function<Level, SitePath> tab,
    ReviewDates dates,
    SourceSpan origin,
    Function<Scope, Record> view) {

  /** What results of search engines and the tabs of browsers show, about. */
  private static final int MAX_TITLE = 70;

  /** A page that belongs to no level, from where the level bar leads to the overviews. */
  static PageSpec general(
      SiteContext publication,
      SitePath path,
      String template,
      String title,
      String description,
      Function<Scope, Record> view) {
    GuideInfo info = publication.guide().info();
    return new PageSpec(
        path,
        template,
        title,
        publication.texts().format("title.page", title, info.shortTitle()),
        description,
        Optional.empty(),
        Optional.empty(),
        publication.addresses()::level,
        ReviewDates.on(info.reviewed()),
        info.span(),
        view);
  }

  /** The first title unless results of search engines would cut it off. */
  static String fitting(String title, String shorter) {
    return title.length() <= MAX_TITLE ? title : shorter;
  }

  /** The same page with other dates and another origin. */
  PageSpec from(ReviewDates other, SourceSpan place) {
    return new PageSpec(
        path, template, name, title, description, level, topic, tab, other, place, view);
  }

  /** The same page under another title. */
  public PageSpec titled(String other) {
    return new PageSpec(
        path, template, name, other, description, level, topic, tab, dates, origin, view);
  }
}

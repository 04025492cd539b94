package nl.handreiking.site.page;

import java.util.Optional;
import java.util.function.Function;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.Viewpoint;
import nl.handreiking.source.SourceSpan;

/** What pages that belong to no level have in common. */
final class GeneralPageSpecs {

  private GeneralPageSpecs() {}

  /** A page that belongs to no level, from where the level bar leads to the overviews. */
  static PageSpec general(
      SiteContext publication,
      SitePath path,
      String template,
      String title,
      String description,
      Function<Scope, Record> view) {
    return new PageSpec(
        path,
        template,
        documentTitle(publication, title),
        description,
        Optional.empty(),
        Optional.empty(),
        publication.addresses()::level,
        ReviewDates.on(publication.guide().info().reviewed()),
        publication.guide().info().span(),
        view);
  }

  /** The same page with its own dates and origin. */
  static PageSpec from(PageSpec page, ReviewDates dates, SourceSpan origin) {
    return new PageSpec(
        page.path(),
        page.template(),
        page.title(),
        page.description(),
        page.level(),
        page.topic(),
        page.tab(),
        dates,
        origin,
        page.view());
  }

  static String documentTitle(SiteContext publication, String title) {
    return publication.texts().format("title.page", title, publication.guide().info().shortTitle());
  }

  static Viewpoint viewpoint(Scope scope) {
    return Viewpoint.general(scope.page(), scope.publication().guide().info().wording());
  }
}

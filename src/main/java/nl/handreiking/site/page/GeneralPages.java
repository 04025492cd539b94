package nl.handreiking.site.page;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.model.Page;
import nl.handreiking.site.address.ElementIds;
import nl.handreiking.site.address.Viewpoint;
import nl.handreiking.site.view.Anchor;
import nl.handreiking.site.view.ItemView;

/** The pages that an editor made besides the topics. */
final class GeneralPages implements PageKind {

  private static final int HEADING = 2;

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    return publication.guide().pages().stream().map(page -> page(publication, page));
  }

  static ReviewDates dates(Page page) {
    ReviewDates own = ReviewDates.on(page.reviewed());
    return own.and(ReviewDates.of(page.items(), page.reviewed()));
  }

  static List<ItemView> items(Scope scope, Page page) {
    Items items = new Items(scope, scope.general());
    return page.items().stream().map(item -> items.item(item, HEADING)).toList();
  }

  private static PageSpec page(SiteContext publication, Page page) {
    PageSpec spec =
        PageSpec.general(
            publication,
            publication.addresses().page(page),
            "page",
            publication.general(page.title()),
            publication.general(page.lead()),
            scope -> view(scope, page));
    return spec.from(dates(page), page.span());
  }

  private static GeneralPageView view(Scope scope, Page page) {
    Viewpoint at = scope.general();
    List<ItemView> items = items(scope, page);
    return new GeneralPageView(
        page.id().value(),
        scope.publication().general(page.title()),
        scope.publication().general(page.lead()),
        scope.html(page.opening(), at, 0, ElementIds.openingHeadings(page.id()), ""),
        items,
        Items.contents(items));
  }

  /** A page that belongs to no level. */
  public record GeneralPageView(
      String id,
      String title,
      String lead,
      HtmlFragment opening,
      List<ItemView> items,
      List<Anchor> contents) {

    public GeneralPageView {
      items = List.copyOf(items);
      contents = List.copyOf(contents);
    }
  }
}

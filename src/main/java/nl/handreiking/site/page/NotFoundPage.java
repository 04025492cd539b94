package nl.handreiking.site.page;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.site.theme.ThemeTexts;
import nl.handreiking.site.view.LevelCard;

/**
 * The page that a server shows for addresses that do not exist, at those addresses. Without a base
 * address it cannot lead anywhere, nor load a style sheet: nobody knows how deep it is shown.
 */
final class NotFoundPage implements PageKind {

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    return Stream.of(
        PageSpec.general(
            publication,
            publication.addresses().notFound(),
            publication.options().baseUrl().isEmpty() ? "not-found-alone" : "not-found",
            publication.texts().get("not-found.title"),
            "",
            NotFoundPage::view));
  }

  private static NotFoundView view(Scope scope) {
    ThemeTexts texts = scope.publication().texts();
    return new NotFoundView(
        texts.get("not-found.title"), texts.get("not-found.lead"), Levels.cards(scope));
  }

  /** The page for addresses that do not exist. */
  public record NotFoundView(String title, String lead, List<LevelCard> levels) {

    public NotFoundView {
      levels = List.copyOf(levels);
    }
  }
}

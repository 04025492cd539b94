package nl.handreiking.site.page;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.model.Starters;
import nl.handreiking.site.view.StarterView;
import nl.handreiking.site.view.WeekView;

/** The conversation starters, when the publication has any. */
final class StartersPage implements PageKind {

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    Starters starters = publication.guide().starters();
    return starters.all().isEmpty()
        ? Stream.empty()
        : Stream.of(
            PageSpec.general(
                publication,
                publication.addresses().starters(),
                "starters",
                starters.title(),
                publication.general(starters.lead()),
                StartersPage::view));
  }

  private static StartersView view(Scope scope) {
    SiteContext publication = scope.publication();
    Starters starters = publication.guide().starters();
    StarterCards cards = new StarterCards(publication);
    return new StartersView(
        starters.title(), publication.general(starters.lead()), cards.all(), cards.ofWeek());
  }

  /**
   * All conversation starters.
   *
   * @param ofWeek the one of the week, at most one
   */
  public record StartersView(
      String title, String lead, List<StarterView> starters, List<WeekView> ofWeek) {

    public StartersView {
      starters = List.copyOf(starters);
      ofWeek = List.copyOf(ofWeek);
    }
  }
}

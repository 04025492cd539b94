package nl.handreiking.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Level;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.Viewpoint;
import nl.handreiking.site.page.Slides.SlideView;

/** The presentation of each level that has one. */
final class DeckPages implements PageKind {

  @Override
  public Stream<PageSpec> pages(SiteContext publication) {
    return publication.guide().levels().stream()
        .flatMap(
            level ->
                publication.guide().deckAt(level).stream()
                    .map(deck -> page(publication, level, deck)));
  }

  private static PageSpec page(SiteContext publication, Level level, Deck deck) {
    String title = deck.title().in(level.wording());
    String site = publication.guide().info().shortTitle();
    return new PageSpec(
        publication.addresses().deck(level),
        "deck",
        title,
        PageSpec.fitting(
            publication.texts().format("title.topic", title, level.title(), site),
            publication.texts().format("title.topic", title, level.shortTitle(), site)),
        deck.lead().in(level.wording()),
        Optional.of(level),
        Optional.empty(),
        other -> tab(publication, other),
        ReviewDates.on(deck.reviewed()),
        deck.span(),
        scope -> view(scope, level, deck));
  }

  /** Where the level bar leads: to the other level's presentation, or to its overview. */
  private static SitePath tab(SiteContext publication, Level level) {
    return publication.guide().deckAt(level).isPresent()
        ? publication.addresses().deck(level)
        : publication.addresses().level(level);
  }

  private static DeckView view(Scope scope, Level level, Deck deck) {
    Viewpoint at = Viewpoint.deck(scope.page(), level);
    return new DeckView(
        deck.id().value(),
        deck.title().in(level.wording()),
        deck.lead().in(level.wording()),
        Decks.minutes(deck.slidesAt(level)),
        new Slides(scope, at).of(deck.slidesAt(level)));
  }

  /**
   * A presentation at one level.
   *
   * @param minutes in all
   */
  public record DeckView(
      String id, String title, String lead, int minutes, List<SlideView> slides) {

    public DeckView {
      slides = List.copyOf(slides);
    }
  }
}

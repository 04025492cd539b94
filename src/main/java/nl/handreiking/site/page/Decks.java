package nl.handreiking.site.page;

import java.util.List;
import java.util.Optional;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Level;
import nl.handreiking.model.Slide;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.view.DeckCard;

/** Presentations as pages lead to them. */
final class Decks {

  private Decks() {}

  /** The card that links to the presentation of a level, if it has one. */
  static List<DeckCard> card(Scope scope, Level level) {
    return scope.publication().guide().deckAt(level).stream()
        .map(deck -> card(scope, level, deck))
        .toList();
  }

  /** The way to a presentation, where a level has that one. */
  static List<DeckCard> card(Scope scope, Optional<Level> level, String id) {
    return level.stream()
        .flatMap(
            at ->
                scope.publication().guide().deckAt(at).stream()
                    .filter(deck -> deck.id().value().equals(id))
                    .map(deck -> card(scope, at, deck)))
        .toList();
  }

  static int minutes(List<Slide> slides) {
    return slides.stream().mapToInt(Slide::minutes).sum();
  }

  private static DeckCard card(Scope scope, Level level, Deck deck) {
    List<Slide> slides = deck.slidesAt(level);
    SitePath page = scope.publication().addresses().deck(level);
    return new DeckCard(
        deck.title().in(level.wording()),
        deck.lead().in(level.wording()),
        scope.hrefs().to(page),
        minutes(slides),
        slides.size(),
        scope.downloads(page));
  }
}

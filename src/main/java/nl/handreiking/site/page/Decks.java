package nl.handreiking.site.page;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Level;
import nl.handreiking.model.Slide;
import nl.handreiking.site.theme.ThemeTexts;
import nl.handreiking.site.view.DeckCard;
import nl.handreiking.site.view.DownloadView;

/** Presentations as pages lead to them. */
final class Decks {

  private static final long KILO = 1000;

  private Decks() {}

  /** The way to the presentation of a level, if it has one. */
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

  static List<DownloadView> downloads(Scope scope, Level level) {
    return scope
        .publication()
        .options()
        .downloads()
        .getOrDefault(level.id().value(), List.of())
        .stream()
        .map(download -> view(scope, level, download))
        .toList();
  }

  private static DeckCard card(Scope scope, Level level, Deck deck) {
    List<Slide> slides = deck.slidesAt(level);
    return new DeckCard(
        deck.title().in(level.wording()),
        deck.lead().in(level.wording()),
        scope.hrefs().to(scope.publication().addresses().deck(level)),
        minutes(slides),
        slides.size(),
        downloads(scope, level));
  }

  private static DownloadView view(Scope scope, Level level, Download download) {
    return new DownloadView(
        scope.hrefs().to(scope.publication().addresses().besideDeck(level, download.extension())),
        download.kind(),
        size(download.content().bytes().length, scope.publication().texts()));
  }

  /** In kilobytes, or in megabytes with one decimal; rounded up. */
  private static String size(long bytes, ThemeTexts texts) {
    if (bytes <= 999 * KILO) {
      return Math.max(1, (bytes + KILO - 1) / KILO) + " kB";
    }
    NumberFormat oneDecimal = NumberFormat.getInstance(texts.locale());
    oneDecimal.setMaximumFractionDigits(1);
    return oneDecimal.format(Math.ceil(bytes / 100_000.0) / 10) + " MB";
  }
}

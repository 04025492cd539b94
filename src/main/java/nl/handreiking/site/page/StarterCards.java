package nl.handreiking.site.page;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.Slug;
import nl.handreiking.model.Starter;
import nl.handreiking.model.Starters;
import nl.handreiking.site.view.StarterView;
import nl.handreiking.site.view.StarterView.LevelName;
import nl.handreiking.site.view.WeekView;

/** Conversation starters as pages show them. */
final class StarterCards {

  private final SiteContext publication;

  StarterCards(SiteContext publication) {
    this.publication = publication;
  }

  List<StarterView> all() {
    return guide().starters().all().stream().map(s -> card(s, guide().info().wording())).toList();
  }

  /** The one of the week, if there are any. */
  List<WeekView> ofWeek() {
    return ofWeek(guide().starters().byWeek(), guide().info().wording());
  }

  /** The one of the week for a level, if it has any. */
  List<WeekView> ofWeek(Level level) {
    return ofWeek(guide().starters().byWeek(level.id()), level.wording());
  }

  private List<WeekView> ofWeek(List<Starter> byWeek, Wording wording) {
    if (byWeek.isEmpty()) {
      return List.of();
    }
    Set<Slug> wanted = byWeek.stream().map(Starter::id).collect(toSet());
    List<Starter> choice =
        guide().starters().all().stream().filter(one -> wanted.contains(one.id())).toList();
    List<Slug> order = choice.stream().map(Starter::id).toList();
    List<Integer> places = byWeek.stream().map(Starter::id).map(order::indexOf).toList();
    int now = places.get(Starters.weekOf(publication.options().buildDate()) - 1);
    List<StarterView> cards = choice.stream().map(starter -> card(starter, wording)).toList();
    return List.of(WeekView.of(cards.get(now), cards, places));
  }

  private StarterView card(Starter starter, Wording wording) {
    return new StarterView(
        starter.id().value(),
        starter.kind().key(),
        publication.texts().get("kind." + starter.kind().key()),
        starter.text().in(wording),
        names(starter));
  }

  /** The levels that it is meant for, in the order of the tabs. */
  private List<LevelName> names(Starter starter) {
    return guide().levels().stream()
        .filter(level -> starter.levels().includes(level.id()))
        .map(level -> new LevelName(level.id().value(), level.shortTitle()))
        .toList();
  }

  private Guide guide() {
    return publication.guide();
  }
}

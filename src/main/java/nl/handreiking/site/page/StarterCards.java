package nl.handreiking.site.page;

import java.util.List;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.Starter;
import nl.handreiking.site.view.StarterView;
import nl.handreiking.site.view.StarterView.LevelName;

/** Conversation starters as pages show them. */
final class StarterCards {

  private final SiteContext publication;

  StarterCards(SiteContext publication) {
    this.publication = publication;
  }

  List<StarterView> all() {
    return guide().starters().all().stream().map(s -> card(s, guide().info().wording())).toList();
  }

  /** The one of this week, if there are any. */
  List<StarterView> ofWeek() {
    return guide().starters().ofWeek(publication.options().buildDate()).stream()
        .map(starter -> card(starter, guide().info().wording()))
        .toList();
  }

  /** The one of this week for a level, if it has any. */
  List<StarterView> ofWeek(Level level) {
    return guide().starters().ofWeek(publication.options().buildDate(), level.id()).stream()
        .map(starter -> card(starter, level.wording()))
        .toList();
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

package nl.handreiking.site.page;

import java.util.List;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.Starter;
import nl.handreiking.site.view.StarterView;

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

  /** The way to all of them, empty when there are none. */
  String href(Scope scope) {
    return guide().starters().all().isEmpty()
        ? ""
        : scope.hrefs().to(publication.addresses().starters());
  }

  private StarterView card(Starter starter, Wording wording) {
    return new StarterView(
        starter.id().value(),
        starter.kind().key(),
        publication.texts().get("kind." + starter.kind().key()),
        starter.text().in(wording),
        Levels.names(guide(), starter.levels()));
  }

  private Guide guide() {
    return publication.guide();
  }
}

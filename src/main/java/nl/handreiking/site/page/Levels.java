package nl.handreiking.site.page;

import java.util.List;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.site.view.LevelCard;
import nl.handreiking.site.view.LevelName;

/** Levels as pages show them. */
final class Levels {

  private Levels() {}

  /** The levels of a selection, in the order of the tabs. */
  static List<LevelName> names(Guide guide, LevelSelection selection) {
    return guide.levels().stream()
        .filter(level -> selection.includes(level.id()))
        .map(level -> new LevelName(level.id().value(), level.shortTitle(), level.title()))
        .toList();
  }

  static List<LevelCard> cards(Scope scope) {
    return scope.publication().guide().levels().stream().map(level -> card(scope, level)).toList();
  }

  static LevelCard card(Scope scope, Level level) {
    return new LevelCard(
        level.id().value(),
        level.title(),
        level.shortTitle(),
        level.lead().in(level.wording()),
        scope.hrefs().to(scope.publication().addresses().level(level)));
  }
}

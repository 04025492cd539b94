package nl.handreiking.site.page;

import java.util.List;
import nl.handreiking.model.Level;
import nl.handreiking.site.view.LevelCard;

/** Levels as readers choose them. */
final class Levels {

  private Levels() {}

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

package nl.handreiking.check;

import java.util.Optional;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Level;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A level has one presentation at most, since it has one address for it. */
final class OneDeckPerLevel implements CheckRule {

  static final Rule RULE = Rule.error("dubbele-presentatie");

  @Override
  public void check(Survey survey, Problems problems) {
    for (Level level : survey.guide().levels()) {
      Optional<Deck> first = survey.guide().deckAt(level);
      survey.guide().decks().stream()
          .filter(deck -> deck.levels().includes(level.id()))
          .skip(1)
          .forEach(
              deck ->
                  problems.report(
                      RULE,
                      deck.span(),
                      level.id().value(),
                      first.map(other -> other.span().start().file()).orElse("")));
    }
  }
}

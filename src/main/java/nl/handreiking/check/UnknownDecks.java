package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.RefersTo;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every presentation that an item leads to is there. */
final class UnknownDecks implements CheckRule {

  static final Rule RULE = Rule.error("onbekende-presentatie");

  @Override
  public void check(Survey survey, Problems problems) {
    UnknownReferences.report(
        RULE,
        survey.references(RefersTo.DECK),
        survey.guide().decks().stream().map(deck -> deck.id().value()).toList(),
        problems);
  }
}

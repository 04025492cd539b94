package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Unread;
import nl.handreiking.model.Deck;
import nl.handreiking.model.DeckSlide;
import nl.handreiking.model.Level;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A presentation has slides at each of its levels, and no slide is for nobody. */
final class SlidesAtLevel implements CheckRule {

  static final Rule NO_SLIDES = Rule.error("presentatie-leeg-op-niveau");
  static final Rule NOBODY = Rule.error("dia-voor-niemand");

  @Override
  public void check(Survey survey, Problems problems) {
    survey.guide().decks().stream()
        .filter(deck -> !deck.slides().isEmpty() && !Unread.is(deck.levels()))
        .forEach(deck -> check(deck, survey, problems));
    survey
        .guide()
        .parts(DeckSlide.class)
        .filter(part -> !Unread.is(part.deck().levels()) && !Unread.is(part.slide().levels()))
        .filter(part -> survey.readers(part.readers()).isEmpty())
        .forEach(part -> problems.report(NOBODY, part.span()));
  }

  private static void check(Deck deck, Survey survey, Problems problems) {
    for (Level level : survey.guide().levels()) {
      if (deck.levels().includes(level.id()) && deck.slidesAt(level).isEmpty()) {
        problems.report(NO_SLIDES, deck.span(), level.id().value());
      }
    }
  }
}

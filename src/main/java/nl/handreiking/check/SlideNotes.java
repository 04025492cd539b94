package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.DeckSlide;
import nl.handreiking.model.Slide;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Each slide tells the speaker what to do, at every level. */
final class SlideNotes implements CheckRule {

  static final Rule RULE = Rule.warning("dia-zonder-notities");

  @Override
  public void check(Survey survey, Problems problems) {
    survey
        .guide()
        .parts(DeckSlide.class)
        .forEach(slide -> check(slide.slide(), survey.readers(slide.readers()), problems));
  }

  private static void check(Slide slide, Readers readers, Problems problems) {
    Readers lacking =
        readers.filter(
            wording -> slide.notes().stream().allMatch(n -> n.isBlankFor(wording.level())));
    if (!lacking.isEmpty()) {
      problems.report(RULE, slide.span(), lacking.names());
    }
  }
}

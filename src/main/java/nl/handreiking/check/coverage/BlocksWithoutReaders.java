package nl.handreiking.check.coverage;

import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.markdown.LevelMark;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A level block is for levels that have the text that it stands in. */
public final class BlocksWithoutReaders implements ReviewRule {

  private static final Rule RULE = Rule.warning("blok-zonder-lezers");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    for (Passage passage : survey.passages()) {
      passage.text().levelMarks().stream()
          .filter(mark -> survey.levels().contains(mark.level()) && !reads(passage, mark))
          .forEach(mark -> problems.report(RULE, mark.span(), mark.level()));
    }
  }

  private static boolean reads(Passage passage, LevelMark mark) {
    return passage.readers().wordings().stream().map(Wording::level).anyMatch(mark.level()::equals);
  }
}

package nl.handreiking.check.language;

import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.source.Problems;

/** A rule on Dutch running text that looks at each block by itself. */
interface TextRule extends ReviewRule {

  void check(RunningText block, Problems problems);

  @Override
  default void check(Survey survey, Problems problems) {
    if (Dutch.isLanguageOf(survey)) {
      Blocks.of(survey).forEach(block -> check(block, problems));
    }
  }
}

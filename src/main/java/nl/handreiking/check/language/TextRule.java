package nl.handreiking.check.language;

import java.util.List;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.source.Problems;

/** A rule on Dutch running text that looks at each block by itself. */
interface TextRule extends ReviewRule {

  /**
   * Looks at a block; several threads may do so at once, each with another block.
   *
   * @param block as each of its readers reads it
   */
  void check(List<CutReading> block, Problems problems);

  @Override
  default void check(Survey survey, Problems problems) {
    new TextRules(List.of(this)).check(survey, problems);
  }
}

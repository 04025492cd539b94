package nl.handreiking.check.language;

import java.util.List;
import java.util.function.Consumer;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.WrittenRule;
import nl.handreiking.check.survey.WrittenText;
import nl.handreiking.source.Problems;

/** A rule on running text that looks at its words and sentences. */
interface TextRule extends ReviewRule, WrittenRule {

  /**
   * Looks at a text.
   *
   * @param readings as each of its readers reads it
   */
  void check(List<CutReading> readings, Problems problems);

  @Override
  default Consumer<WrittenText> on(Survey survey, Problems problems) {
    return new TextRules(List.of(this)).on(survey, problems);
  }
}

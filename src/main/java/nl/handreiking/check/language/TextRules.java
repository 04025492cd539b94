package nl.handreiking.check.language;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.source.Problems;

/** Rules that go over the blocks of all texts together, so that each block is cut once. */
public final class TextRules implements CheckRule {

  private final List<TextRule> rules;

  TextRules(List<TextRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Rules that find the same as these; those on running text have become one, which is first. */
  public static Stream<CheckRule> together(List<ReviewRule> rules) {
    List<TextRule> onText =
        rules.stream().filter(TextRule.class::isInstance).map(TextRule.class::cast).toList();
    return Stream.concat(
        Stream.of(new TextRules(onText)),
        rules.stream().filter(rule -> !(rule instanceof TextRule)));
  }

  @Override
  public void check(Survey survey, Problems problems) {
    if (!rules.isEmpty() && Dutch.isLanguageOf(survey)) {
      Blocks.of(survey).parallel().forEach(block -> check(block.cut(), problems));
    }
  }

  private void check(List<CutReading> block, Problems problems) {
    rules.forEach(rule -> rule.check(block, problems));
  }
}

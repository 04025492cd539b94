package nl.handreiking.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.WrittenRule;
import nl.handreiking.check.survey.WrittenText;
import nl.handreiking.source.Problems;

/** Rules on words and sentences together, so that each text is cut once. */
public final class TextRules implements WrittenRule {

  private final List<TextRule> rules;

  TextRules(List<TextRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Rules that find the same as these; those on words and sentences have become one. */
  public static List<WrittenRule> joined(List<WrittenRule> rules) {
    List<TextRule> cutting =
        rules.stream().filter(TextRule.class::isInstance).map(TextRule.class::cast).toList();
    return cutting.isEmpty()
        ? rules
        : Stream.concat(
                Stream.of(new TextRules(cutting)),
                rules.stream().filter(rule -> !(rule instanceof TextRule)))
            .toList();
  }

  @Override
  public Consumer<WrittenText> on(Survey survey, Problems problems) {
    String language = Locale.forLanguageTag(survey.guide().info().language()).getLanguage();
    List<TextRule> known = rules.stream().filter(rule -> knows(rule, language)).toList();
    return known.isEmpty() ? text -> {} : text -> check(text, known, problems);
  }

  private static boolean knows(TextRule rule, String language) {
    return rule.languages().isEmpty() || rule.languages().contains(language);
  }

  private static void check(WrittenText text, List<TextRule> rules, Problems problems) {
    List<CutReading> cut = new ArrayList<>();
    text.readings().forEach(reading -> cut.add(CutReading.of(reading)));
    rules.forEach(rule -> rule.check(cut, problems));
  }
}

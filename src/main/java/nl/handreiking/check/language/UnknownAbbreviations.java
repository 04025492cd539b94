package nl.handreiking.check.language;

import java.util.HashSet;
import java.util.Set;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Reading;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;

/**
 * An abbreviation is explained: by the glossary, or in the text where a file first has it. A file
 * counts by itself, since people come to its text from anywhere.
 */
public final class UnknownAbbreviations implements ReviewRule {

  private static final Rule RULE = Rule.warning("afkorting-onbekend");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    if (!Dutch.isLanguageOf(survey)) {
      return;
    }
    KnownWords known = KnownWords.of(survey.guide());
    Set<String> seen = new HashSet<>();
    Blocks.of(survey)
        .flatMap(block -> block.readings().stream())
        .forEach(reading -> check(reading, known, seen, problems));
  }

  private static void check(
      Reading reading, KnownWords known, Set<String> seen, Problems problems) {
    if (Capitals.in(reading.text()).isEmpty()) {
      return;
    }
    String text = known.withoutNames(reading.text());
    for (Word word : Capitals.in(text)) {
      if (!known.explains(word.text())) {
        SourceSpan span = reading.span(word.from(), word.to());
        boolean first = seen.add(span.start().file() + "\n" + word.text());
        if (first && !Explanation.isAt(word, text)) {
          problems.report(RULE, span, word.text());
        }
      }
    }
  }
}

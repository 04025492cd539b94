package nl.handreiking.check.language;

import java.util.Set;
import java.util.stream.Collectors;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Survey.ValueText;
import nl.handreiking.check.survey.WrittenText;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Glossary;
import nl.handreiking.model.Slug;
import nl.handreiking.model.Term;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Some text has each term that the glossary explains, in whatever language. */
public final class UnusedTerms implements ReviewRule {

  private static final Rule RULE = Rule.warning("begrip-ongebruikt");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    Glossary glossary = survey.guide().glossary();
    if (glossary.isEmpty()) {
      return;
    }
    Set<Slug> used =
        WrittenText.of(survey, UnusedTerms::canUseTerms)
            .parallel()
            .flatMap(text -> text.readings().stream())
            .flatMap(reading -> glossary.find(reading.text()).stream())
            .map(found -> found.term().id())
            .collect(Collectors.toSet());
    glossary.terms().stream()
        .filter(term -> !used.contains(term.id()))
        .forEach(term -> problems.report(RULE, term.span(), term.name()));
  }

  /** The glossary itself does not count, nor do captions and titles of links. */
  private static boolean canUseTerms(ValueText line) {
    return line.text() instanceof LevelText && !(line.part() instanceof Term);
  }
}

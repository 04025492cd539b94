package nl.handreiking.check.coverage;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Reference;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every figure is shown somewhere. */
public final class UnusedFigures implements ReviewRule {

  private static final Rule RULE = Rule.warning("figuur-ongebruikt");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    Set<String> used = survey.figureReferences().map(Reference::id).collect(toSet());
    survey.guide().figures().stream()
        .filter(figure -> !used.contains(figure.id().value()))
        .forEach(figure -> problems.report(RULE, figure.span(), figure.id().value()));
  }
}

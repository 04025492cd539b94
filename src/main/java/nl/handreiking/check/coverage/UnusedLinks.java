package nl.handreiking.check.coverage;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Reference;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every link of the registry is mentioned somewhere. */
public final class UnusedLinks implements ReviewRule {

  private static final Rule RULE = Rule.warning("link-ongebruikt");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    Set<String> used = survey.linkReferences().map(Reference::id).collect(toSet());
    survey.guide().links().all().stream()
        .filter(link -> !used.contains(link.id().value()))
        .forEach(link -> problems.report(RULE, link.span(), link.id().value()));
  }
}

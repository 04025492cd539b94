package nl.handreiking.check.coverage;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every picture of the pictures folder stands in a text. */
public final class UnusedPictures implements ReviewRule {

  private static final Rule RULE = Rule.warning("plaatje-ongebruikt");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    Set<String> used =
        survey.passages().stream()
            .flatMap(passage -> passage.text().images().stream())
            .map(image -> image.destination().written())
            .collect(toSet());
    survey.guide().pictures().stream()
        .filter(picture -> !used.contains(picture.name()))
        .forEach(picture -> problems.report(RULE, picture.span(), picture.name()));
  }
}

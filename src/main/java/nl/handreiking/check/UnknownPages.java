package nl.handreiking.check;

import java.util.Set;
import java.util.TreeSet;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Destination;
import nl.handreiking.model.FixedPage;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Every page that a text leads to is there, be it an editor's or one that each site has. */
final class UnknownPages implements CheckRule {

  static final Rule RULE = Rule.error("onbekende-pagina");

  @Override
  public void check(Survey survey, Problems problems) {
    UnknownReferences.report(
        RULE, survey.references(Destination.ToPage.class), known(survey), problems);
  }

  private static Set<String> known(Survey survey) {
    Set<String> known = new TreeSet<>(survey.pages().keySet());
    FixedPage.of(survey.guide()).forEach(page -> known.add(page.key()));
    return known;
  }
}

package nl.handreiking.check.fresh;

import java.time.LocalDate;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.AccessibilityStatement;
import nl.handreiking.model.Guide;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** The accessibility statement is drawn up anew within the term that counts for texts. */
public final class StaleStatements implements ReviewRule {

  private static final Rule RULE = Rule.warning("verklaring-verlopen");

  private final LocalDate today;

  public StaleStatements(LocalDate today) {
    this.today = today;
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    Guide guide = survey.guide();
    AccessibilityStatement statement = guide.accessibility();
    boolean written = !statement.span().equals(guide.info().span());
    LocalDate until = statement.drawnUp().plusMonths(guide.info().review().validMonths());
    if (written && until.isBefore(today)) {
      problems.report(RULE, statement.span(), statement.drawnUp().toString());
    }
  }
}

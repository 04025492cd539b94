package nl.handreiking.check.access;

import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.markdown.Prose;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The first row of a table says what stands in its columns (WCAG 2.2, 1.3.1). */
public final class TablesWithoutHeads implements ReviewRule {

  private static final Rule RULE = Rule.warning("tabel-zonder-koppen");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    survey.passages().forEach(passage -> check(passage, problems));
  }

  private static void check(Passage passage, Problems problems) {
    @Nullable SourceSpan blankHead = null;
    boolean inHead = false;
    for (Prose block : passage.text().prose()) {
      boolean head = block.kind() == Prose.Kind.TABLE_HEAD;
      if (head && !inHead) {
        blankHead = block.span();
      }
      if (head && !block.in(Wording.NONE).text().isBlank()) {
        blankHead = null;
      }
      if (!head && inHead && blankHead != null) {
        problems.report(RULE, blankHead);
      }
      inHead = head;
    }
  }
}

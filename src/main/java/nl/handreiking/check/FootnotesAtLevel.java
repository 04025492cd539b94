package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.markdown.Audience;
import nl.handreiking.markdown.Block.Footnote;
import nl.handreiking.markdown.FootnoteUse;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A footnote is there for all who see its mark. */
final class FootnotesAtLevel implements CheckRule {

  static final Rule RULE = Rule.error("voetnoot-niet-op-niveau");

  @Override
  public void check(Survey survey, Problems problems) {
    for (Passage passage : survey.passages()) {
      for (FootnoteUse use : passage.text().footnoteUses()) {
        Audience audience =
            passage.text().footnote(use.label()).map(Footnote::audience).orElse(Audience.EVERYBODY);
        Readers lacking =
            passage
                .readers()
                .of(use.audience())
                .filter(wording -> !audience.includes(wording.level()));
        if (!lacking.isEmpty()) {
          problems.report(RULE, use.span(), use.label(), String.join(", ", audience.levels()));
        }
      }
    }
  }
}

package nl.handreiking.check;

import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.markdown.Block.Heading;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/**
 * Headings begin one level below the title above them and skip no level, for every reader (WCAG
 * 2.2, 1.3.1).
 */
final class HeadingOrder implements CheckRule {

  static final Rule TOO_HIGH = Rule.error("kop-te-hoog");
  static final Rule SKIPPED = Rule.error("kop-overgeslagen");

  private static final int HIGHEST = 2;

  @Override
  public void check(Survey survey, Problems problems) {
    for (Passage passage : survey.passages()) {
      passage.text().headings().stream()
          .filter(heading -> heading.level() < HIGHEST)
          .forEach(heading -> problems.report(TOO_HIGH, heading.span(), heading.text()));
      passage.readers().wordings().forEach(reader -> check(passage, reader, problems));
    }
  }

  private static void check(Passage passage, Wording reader, Problems problems) {
    int above = passage.titleLevel();
    for (Heading heading : passage.text().headings()) {
      if (heading.audience().includes(reader.level())) {
        if (heading.level() > above + 1) {
          problems.report(
              SKIPPED, heading.span(), "#".repeat(heading.level()), "#".repeat(above + 1));
        }
        above = Math.max(heading.level(), passage.titleLevel());
      }
    }
  }
}

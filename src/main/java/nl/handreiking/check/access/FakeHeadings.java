package nl.handreiking.check.access;

import java.util.List;
import java.util.regex.Pattern;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.markdown.Prose;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/**
 * What looks like a heading is one (WCAG 2.2, 1.3.1): a short paragraph that is bold as a whole,
 * and has text under it.
 */
public final class FakeHeadings implements ReviewRule {

  private static final Rule RULE = Rule.warning("kop-van-vette-tekst");

  private static final int MOST_WORDS = 10;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!…,;]$");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    for (Passage passage : survey.passages()) {
      List<Prose> blocks = passage.text().prose();
      for (int i = 0; i + 1 < blocks.size(); i++) {
        if (looksLikeHeading(blocks.get(i)) && isText(blocks.get(i + 1))) {
          problems.report(RULE, blocks.get(i).span(), text(blocks.get(i)));
        }
      }
    }
  }

  private static boolean looksLikeHeading(Prose block) {
    if (block.kind() != Prose.Kind.PARAGRAPH || !block.strong()) {
      return false;
    }
    String text = text(block);
    return !text.isEmpty()
        && BLANKS.split(text, -1).length <= MOST_WORDS
        && !SENTENCE_END.matcher(text).find();
  }

  private static boolean isText(Prose block) {
    return block.kind() != Prose.Kind.HEADING && !block.strong();
  }

  private static String text(Prose block) {
    return block.in(Wording.NONE).text().strip();
  }
}

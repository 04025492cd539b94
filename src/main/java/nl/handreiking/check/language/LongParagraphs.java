package nl.handreiking.check.language;

import java.util.Comparator;
import nl.handreiking.markdown.Reading;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/**
 * A paragraph is about one thing. More than five sentences of the length that is good to read, so a
 * hundred words, look like a wall, on a phone most of all.
 */
public final class LongParagraphs implements TextRule {

  private static final Rule RULE = Rule.warning("lange-alinea");

  private static final int MOST = 100;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(RunningText block, Problems problems) {
    block.readings().stream()
        .max(Comparator.comparingInt(LongParagraphs::words))
        .filter(reading -> words(reading) > MOST)
        .ifPresent(reading -> report(reading, problems));
  }

  private static void report(Reading reading, Problems problems) {
    problems.report(
        RULE, reading.span(0, reading.text().length()), Integer.toString(words(reading)));
  }

  private static int words(Reading reading) {
    return Words.in(reading.text()).size();
  }
}

package nl.handreiking.check.language;

import java.util.List;
import java.util.Optional;
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
  public void check(List<CutReading> readings, Problems problems) {
    Optional<CutReading> longest = Optional.empty();
    int most = MOST;
    for (CutReading reading : readings) {
      if (reading.words().size() > most) {
        most = reading.words().size();
        longest = Optional.of(reading);
      }
    }
    longest.ifPresent(reading -> report(reading, problems));
  }

  private static void report(CutReading cut, Problems problems) {
    int end = cut.reading().text().length();
    problems.report(RULE, cut.reading().span(0, end), Integer.toString(cut.words().size()));
  }
}

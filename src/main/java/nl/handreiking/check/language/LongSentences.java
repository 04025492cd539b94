package nl.handreiking.check.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.check.language.Sentences.Sentence;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.Severity;
import nl.handreiking.source.SourceLocation;
import nl.handreiking.source.SourceSpan;

/**
 * A sentence can be read in one go. From 25 words on sentences are hard to read, which is where the
 * British government's style for its sites draws the line; 20 is a good aim.
 */
public final class LongSentences implements TextRule {

  private static final Rule RULE = Rule.warning("lange-zin");

  private static final int LONG = 20;
  private static final int TOO_LONG = 25;

  /** A sentence as those read it who get the most words. */
  private record LongOne(SourceSpan span, int words) {

    LongOne orLonger(LongOne other) {
      return other.words > words ? other : this;
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(List<CutReading> readings, Problems problems) {
    Map<SourceLocation, LongOne> found = new LinkedHashMap<>();
    for (CutReading cut : readings) {
      for (Sentence sentence : cut.sentences()) {
        int words = sentence.words().size();
        if (words > LONG) {
          SourceSpan span = cut.reading().span(sentence.from(), sentence.to());
          found.merge(span.start(), new LongOne(span, words), LongOne::orLonger);
        }
      }
    }
    found.values().forEach(sentence -> report(sentence, problems));
  }

  private static void report(LongOne sentence, Problems problems) {
    Rule rule = sentence.words() < TOO_LONG ? RULE.as(Severity.NOTE) : RULE;
    problems.report(rule, sentence.span(), Integer.toString(sentence.words()));
  }
}

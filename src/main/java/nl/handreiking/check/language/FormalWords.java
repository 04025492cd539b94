package nl.handreiking.check.language;

import java.util.List;
import java.util.Optional;
import nl.handreiking.check.language.FormalWordList.FormalWord;
import nl.handreiking.markdown.Reading;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** No formal word where people say a plainer one. */
public final class FormalWords implements TextRule {

  private static final Rule RULE = Rule.warning("formeel-woord");

  private final FormalWordList known = FormalWordList.standard();

  @Override
  public Rule rule() {
    return RULE;
  }

  /** What several levels read at one place is reported once: all of it is the same. */
  @Override
  public void check(RunningText block, Problems problems) {
    block.readings().forEach(reading -> check(reading, problems));
  }

  private void check(Reading reading, Problems problems) {
    List<Word> words = Words.in(reading.text());
    int index = 0;
    while (index < words.size()) {
      Optional<FormalWord> found = known.at(index, words);
      int length = found.map(word -> word.words().size()).orElse(1);
      Word first = words.get(index);
      Word last = words.get(index + length - 1);
      found.ifPresent(word -> report(word, first, last, reading, problems));
      index += length;
    }
  }

  private static void report(
      FormalWord word, Word first, Word last, Reading reading, Problems problems) {
    String written = reading.text().substring(first.from(), last.to());
    problems.report(RULE, reading.span(first.from(), last.to()), written, word.plainer());
  }
}

package nl.handreiking.check.language;

import java.util.List;
import java.util.Optional;
import nl.handreiking.check.language.FormalWordList.FormalWord;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** No formal word where people say a plainer one. */
public final class FormalWords implements TextRule {

  private static final Rule RULE = Rule.warning("formeel-woord");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<String> languages() {
    return Dutch.ALONE;
  }

  /** What several levels read at one place is reported once: all of it is the same. */
  @Override
  public void check(List<CutReading> readings, Problems problems) {
    readings.forEach(cut -> check(cut, problems));
  }

  private static void check(CutReading cut, Problems problems) {
    List<Word> words = cut.words();
    int index = 0;
    while (index < words.size()) {
      Optional<FormalWord> found = FormalWordList.at(index, words);
      if (found.isPresent()) {
        report(found.get(), index, cut, problems);
        index += found.get().words().size();
      } else {
        index++;
      }
    }
  }

  private static void report(FormalWord word, int index, CutReading cut, Problems problems) {
    int from = cut.words().get(index).from();
    int to = cut.words().get(index + word.words().size() - 1).to();
    String written = cut.reading().text().substring(from, to);
    problems.report(RULE, cut.reading().span(from, to), written, word.plainer());
  }
}

package nl.handreiking.check;

import java.util.Set;
import java.util.TreeSet;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.check.survey.Survey.ValueText;
import nl.handreiking.markdown.Audience;
import nl.handreiking.markdown.WordUse;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A level word has a meaning for everybody who reads it. */
final class UnknownWords implements CheckRule {

  static final Rule AT_LEVEL = Rule.error("onbekend-niveauwoord");
  static final Rule IN_GENERAL = Rule.error("onbekend-algemeen-woord");

  @Override
  public void check(Survey survey, Problems problems) {
    if (survey.misses(Unreadable.WORDS) || survey.misses(Unreadable.LEVELS)) {
      return;
    }
    for (Passage passage : survey.passages()) {
      passage.text().words().forEach(word -> check(word, passage.readers(), problems));
    }
    for (ValueText line : survey.lines()) {
      line.text().words(Audience.EVERYBODY).forEach(word -> check(word, line.readers(), problems));
    }
  }

  private static void check(WordUse word, Readers readers, Problems problems) {
    Readers lacking =
        readers.of(word.audience()).filter(wording -> wording.word(word.name()).isEmpty());
    if (lacking.isEmpty()) {
      return;
    }
    Readers levels = lacking.atLevels();
    Rule rule = levels.isEmpty() ? IN_GENERAL : AT_LEVEL;
    problems.reportUnknown(rule, word.span(), word.name(), known(lacking), levels.names());
  }

  /** The words that all of them have. */
  private static Set<String> known(Readers readers) {
    Set<String> known = new TreeSet<>(readers.wordings().get(0).words().keySet());
    readers.wordings().stream()
        .map(Wording::words)
        .forEach(words -> known.retainAll(words.keySet()));
    return known;
  }
}

package nl.handreiking.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.check.survey.Survey.ValueText;
import nl.handreiking.markdown.Audience;
import nl.handreiking.markdown.WordUse;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Level;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/**
 * A level word has a meaning for everybody who reads it. A word that most levels have is missing at
 * the others, however many texts use it; any other is a mistake in the text.
 */
final class UnknownWords implements CheckRule {

  static final Rule AT_LEVEL = Rule.error("onbekend-niveauwoord");
  static final Rule IN_GENERAL = Rule.error("onbekend-algemeen-woord");
  static final Rule OF_LEVEL = Rule.error("woord-mist-bij-niveau");

  @Override
  public void check(Survey survey, Problems problems) {
    if (survey.misses(Unreadable.WORDS) || survey.misses(Unreadable.LEVELS)) {
      return;
    }
    Map<String, List<Lack>> lacks = new TreeMap<>();
    lacks(survey)
        .forEach(lack -> lacks.computeIfAbsent(lack.name(), name -> new ArrayList<>()).add(lack));
    lacks.values().forEach(ofOneWord -> report(ofOneWord, survey, problems));
  }

  private static Stream<Lack> lacks(Survey survey) {
    Stream<Lack> inPassages = survey.passages().stream().flatMap(passage -> lacks(passage));
    Stream<Lack> inLines = survey.lines().stream().flatMap(line -> lacks(line));
    return Stream.concat(inPassages, inLines).filter(lack -> !lack.readers().isEmpty());
  }

  private static Stream<Lack> lacks(Passage passage) {
    return passage.text().words().stream().map(word -> Lack.of(word, passage.readers()));
  }

  private static Stream<Lack> lacks(ValueText line) {
    return line.text().words(Audience.EVERYBODY).stream()
        .map(word -> Lack.of(word, line.readers()));
  }

  private static void report(List<Lack> lacks, Survey survey, Problems problems) {
    String name = lacks.get(0).name();
    Set<String> lacking = new TreeSet<>();
    lacks.forEach(lack -> lack.atLevels().forEach(lacking::add));
    List<Level> without =
        survey.guide().levels().stream()
            .filter(level -> level.wording().word(name).isEmpty())
            .toList();
    int having = survey.guide().levels().size() - without.size();
    if (having <= without.size() || lacks.size() == 1) {
      lacks.forEach(lack -> lack.report(problems));
      return;
    }
    for (Level level : without) {
      String id = level.id().value();
      long uses = lacks.stream().filter(lack -> lack.atLevels().anyMatch(id::equals)).count();
      if (lacking.contains(id)) {
        problems.report(OF_LEVEL, level.span(), name, id, Long.toString(uses));
      }
    }
    lacks.stream().filter(Lack::onlyInGeneral).forEach(lack -> lack.report(problems));
  }

  /** A word in a text, and those of its readers who have no such word. */
  private record Lack(WordUse word, Readers readers) {

    static Lack of(WordUse word, Readers all) {
      return new Lack(
          word, all.of(word.audience()).filter(wording -> wording.word(word.name()).isEmpty()));
    }

    /** The word as handreiking.yaml has it. */
    String name() {
      String name = word.name();
      return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    Stream<String> atLevels() {
      return readers.atLevels().wordings().stream().map(Wording::level);
    }

    boolean onlyInGeneral() {
      return readers.atLevels().isEmpty();
    }

    void report(Problems problems) {
      Rule rule = onlyInGeneral() ? IN_GENERAL : AT_LEVEL;
      problems.reportUnknown(rule, word.span(), word.name(), known(), readers.atLevels().names());
    }

    /** The words that all of them have. */
    private Set<String> known() {
      Set<String> known = new TreeSet<>(readers.wordings().get(0).words().keySet());
      readers.wordings().stream()
          .map(Wording::words)
          .forEach(words -> known.retainAll(words.keySet()));
      return known;
    }
  }
}

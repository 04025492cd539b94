package nl.handreiking.check.coverage;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Audience;
import nl.handreiking.markdown.WordUse;
import nl.handreiking.model.Level;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.Severity;

/**
 * A word that one level has, the others have too, so that the next text may use it for everybody. A
 * word that texts use already, each for readers who have it, is only worth knowing.
 */
public final class MissingWords implements ReviewRule {

  private static final Rule RULE = Rule.warning("niveauwoord-ontbreekt");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    if (survey.misses(Unreadable.WORDS) || survey.misses(Unreadable.LEVELS)) {
      return;
    }
    List<Level> levels = survey.guide().levels();
    TreeMap<String, List<String>> known = new TreeMap<>();
    Set<String> names = levels.stream().flatMap(l -> names(l)).collect(toSet());
    names.forEach(name -> known.put(name, having(name, levels)));
    known.values().removeIf(having -> having.size() == levels.size());
    if (!known.isEmpty()) {
      Set<String> used = used(survey).collect(toSet());
      levels.forEach(
          level ->
              known.forEach(
                  (name, having) -> check(level, name, having, used.contains(name), problems)));
    }
  }

  private static void check(
      Level level, String name, List<String> having, boolean used, Problems problems) {
    String id = level.id().value();
    if (!having.contains(id)) {
      Rule rule = used ? RULE.as(Severity.NOTE) : RULE;
      problems.report(rule, level.span(), name, id, String.join(", ", having));
    }
  }

  private static Stream<String> names(Level level) {
    return level.wording().words().keySet().stream();
  }

  private static List<String> having(String name, List<Level> levels) {
    return levels.stream()
        .filter(level -> level.wording().words().containsKey(name))
        .map(level -> level.id().value())
        .toList();
  }

  private static Stream<String> used(Survey survey) {
    Stream<WordUse> inTexts = survey.passages().stream().flatMap(p -> p.text().words().stream());
    Stream<WordUse> inLines =
        survey.lines().stream().flatMap(line -> line.text().words(Audience.EVERYBODY).stream());
    return Stream.concat(inTexts, inLines).map(WordUse::name).map(MissingWords::small);
  }

  private static String small(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}

package nl.handreiking.check.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.check.survey.Survey.ValueText;
import nl.handreiking.markdown.Inline;
import nl.handreiking.markdown.Prose;

/** All running text of a publication that somebody reads. */
final class Blocks {

  private Blocks() {}

  static Stream<RunningText> of(Survey survey) {
    return of(survey, line -> true);
  }

  /** The same, with only some of the values of front matter and YAML. */
  static Stream<RunningText> of(Survey survey, Predicate<ValueText> wanted) {
    return Stream.concat(
            survey.lines().stream().filter(wanted).map(Blocks::of),
            survey.passages().stream().flatMap(Blocks::of))
        .filter(block -> !block.readings().isEmpty());
  }

  static RunningText of(ValueText line) {
    boolean differs = line.text().raw().indexOf('{') >= 0;
    Readers readers = line.readers();
    return new RunningText(
        readers.wordings().stream()
            .limit(differs ? Long.MAX_VALUE : 1)
            .map(line.text()::reading)
            .toList());
  }

  static Stream<RunningText> of(Passage passage) {
    return passage.text().prose().stream().map(prose -> of(prose, passage.readers()));
  }

  private static RunningText of(Prose prose, Readers readers) {
    boolean differs = hasLevelWord(prose.content());
    return new RunningText(
        readers.of(prose.audience()).wordings().stream()
            .limit(differs ? Long.MAX_VALUE : 1)
            .map(prose::in)
            .toList());
  }

  /** What a picture shows is no running text. */
  private static boolean hasLevelWord(List<Inline> content) {
    for (Inline node : content) {
      boolean within = !(node instanceof Inline.Image) && hasLevelWord(node.content());
      if (within || node instanceof Inline.LevelWord) {
        return true;
      }
    }
    return false;
  }
}

package nl.handreiking.check.survey;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.check.survey.Survey.ValueText;
import nl.handreiking.markdown.Reading;
import nl.handreiking.markdown.Wording;

/**
 * A stretch of running text as it is written, and who gets to read it: a block of Markdown, or a
 * value. Level words keep their braces.
 */
public record WrittenText(Reading reading, Readers readers) {

  /** All texts of a publication, each once: values of front matter and YAML, then Markdown. */
  public static Stream<WrittenText> of(Survey survey) {
    return of(survey, value -> true);
  }

  /** The same, with only some of the values. */
  public static Stream<WrittenText> of(Survey survey, Predicate<ValueText> wanted) {
    return Stream.concat(
        survey.lines().stream().filter(wanted).map(WrittenText::of),
        survey.passages().stream().flatMap(WrittenText::of));
  }

  /** In the words of each of its readers; one when all read the same, none without readers. */
  public List<Reading> readings() {
    if (readers.isEmpty()) {
      return List.of();
    }
    return reading.hasLevelWords()
        ? readers.wordings().stream().map(reading::in).toList()
        : List.of(reading);
  }

  private static WrittenText of(ValueText value) {
    return new WrittenText(value.text().reading(Wording.NONE), value.readers());
  }

  private static Stream<WrittenText> of(Passage passage) {
    return passage.text().prose().stream()
        .map(
            block ->
                new WrittenText(block.in(Wording.NONE), passage.readers().of(block.audience())));
  }
}

package nl.handreiking.check.survey;

import java.util.stream.Stream;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.markdown.Reading;
import nl.handreiking.markdown.Wording;

/**
 * A stretch of running text as it is written, and who gets to read it: a block of Markdown, or a
 * value. Level words keep their braces.
 */
public record WrittenText(Reading reading, Readers readers) {

  /** All texts of a publication, each once. */
  public static Stream<WrittenText> of(Survey survey) {
    Stream<WrittenText> blocks = survey.passages().stream().flatMap(WrittenText::of);
    Stream<WrittenText> values =
        survey.lines().stream()
            .map(line -> new WrittenText(line.text().reading(Wording.NONE), line.readers()));
    return Stream.concat(blocks, values);
  }

  private static Stream<WrittenText> of(Passage passage) {
    return passage.text().prose().stream()
        .map(
            block ->
                new WrittenText(block.in(Wording.NONE), passage.readers().of(block.audience())));
  }
}

package nl.handreiking.check;

import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.PlainText;
import nl.handreiking.markdown.TextLines;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.DeckSlide;
import nl.handreiking.model.Slide;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A slide can be read from the back of the room: its text is short, in words and in lines. */
final class SlideLengths implements CheckRule {

  static final Rule RULE = Rule.warning("dia-te-vol");

  /**
   * What fits on a slide of 16:9 in letters of 28 px at a width of 1280 px, with room around it.
   */
  private static final int MOST_WORDS = 60;

  /** Lines of that size below each other, with a title above them. */
  private static final int MOST_LINES = 10;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

  @Override
  public void check(Survey survey, Problems problems) {
    survey
        .guide()
        .parts(DeckSlide.class)
        .forEach(slide -> check(slide.slide(), survey.readers(slide.readers()), problems));
  }

  private static void check(Slide slide, Readers readers, Problems problems) {
    long words = most(readers, wording -> words(slide, wording));
    long lines = most(readers, wording -> lines(slide, wording));
    if (words > MOST_WORDS || lines > MOST_LINES) {
      problems.report(
          RULE,
          slide.span(),
          Long.toString(words),
          Integer.toString(MOST_WORDS),
          Long.toString(lines),
          Integer.toString(MOST_LINES));
    }
  }

  private static long most(Readers readers, ToLongFunction<Wording> measure) {
    return readers.wordings().stream().mapToLong(measure).max().orElse(0);
  }

  private static long words(Slide slide, Wording wording) {
    return slide.parts().stream()
        .mapToLong(part -> WORD.matcher(PlainText.of(part.text(), wording)).results().count())
        .sum();
  }

  private static long lines(Slide slide, Wording wording) {
    return slide.parts().stream().mapToLong(part -> TextLines.of(part.text(), wording)).sum();
  }
}

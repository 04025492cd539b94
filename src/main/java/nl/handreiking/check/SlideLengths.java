package nl.handreiking.check;

import java.util.regex.Pattern;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.PlainText;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.DeckSlide;
import nl.handreiking.model.Slide;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A slide can be read from the back of the room: its text is short. */
final class SlideLengths implements CheckRule {

  static final Rule RULE = Rule.warning("dia-te-vol");

  /**
   * What fits on a slide of 16:9 in letters of 28 px at a width of 1280 px, with room around it.
   */
  private static final int MOST_WORDS = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

  @Override
  public void check(Survey survey, Problems problems) {
    survey
        .guide()
        .parts(DeckSlide.class)
        .forEach(slide -> check(slide.slide(), survey.readers(slide.readers()), problems));
  }

  private static void check(Slide slide, Readers readers, Problems problems) {
    long words =
        readers.wordings().stream().mapToLong(wording -> words(slide, wording)).max().orElse(0);
    if (words > MOST_WORDS) {
      problems.report(RULE, slide.span(), Long.toString(words), Integer.toString(MOST_WORDS));
    }
  }

  private static long words(Slide slide, Wording wording) {
    return slide.parts().stream()
        .mapToLong(part -> WORD.matcher(PlainText.of(part.text(), wording)).results().count())
        .sum();
  }
}

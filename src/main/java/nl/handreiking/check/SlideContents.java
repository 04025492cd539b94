package nl.handreiking.check;

import java.util.stream.Stream;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Readers;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Inline.Image;
import nl.handreiking.model.DeckSlide;
import nl.handreiking.model.Slide;
import nl.handreiking.model.SlideLayout;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A slide has what its layout is made for. */
final class SlideContents implements CheckRule {

  static final Rule NO_PICTURE = Rule.error("dia-zonder-beeld");
  static final Rule NO_HELP = Rule.error("dia-zonder-hulp");
  static final Rule HELP_ELSEWHERE = Rule.error("hulp-niet-hier");

  @Override
  public void check(Survey survey, Problems problems) {
    survey
        .guide()
        .parts(DeckSlide.class)
        .forEach(slide -> check(slide.slide(), survey.readers(slide.readers()), problems));
  }

  private static void check(Slide slide, Readers readers, Problems problems) {
    if (slide.layout() == SlideLayout.PICTURE) {
      Readers lacking =
          readers.filter(
              wording ->
                  images(slide).noneMatch(image -> image.audience().includes(wording.level())));
      if (!lacking.isEmpty()) {
        problems.report(NO_PICTURE, slide.span(), lacking.names());
      }
    }
    boolean help = slide.layout() == SlideLayout.HELP;
    if (help && slide.help().isEmpty()) {
      problems.report(NO_HELP, slide.span());
    } else if (!help && !slide.help().isEmpty()) {
      problems.report(HELP_ELSEWHERE, slide.help().get(0).span());
    }
  }

  private static Stream<Image> images(Slide slide) {
    return slide.parts().stream().flatMap(part -> part.text().images().stream());
  }
}

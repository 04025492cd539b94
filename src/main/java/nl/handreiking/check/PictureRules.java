package nl.handreiking.check;

import java.util.Set;
import java.util.TreeSet;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.Inline.Image;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** A picture is there, and says in words what it shows (WCAG 2.2, 1.1.1). */
final class PictureRules implements CheckRule {

  static final Rule NO_ALTERNATIVE = Rule.error("plaatje-zonder-tekst");
  static final Rule MISSING = Rule.error("plaatje-ontbreekt");

  @Override
  public void check(Survey survey, Problems problems) {
    Set<String> files = new TreeSet<>();
    survey.guide().pictures().forEach(picture -> files.add(picture.name()));
    for (Passage passage : survey.passages()) {
      passage.text().images().forEach(image -> check(image, files, problems));
    }
  }

  private static void check(Image image, Set<String> files, Problems problems) {
    Destination destination = image.destination();
    if (destination instanceof Destination.ToFigure || destination instanceof Destination.Unsafe) {
      return;
    }
    if (image.alternative().isBlank()) {
      problems.report(NO_ALTERNATIVE, image.span());
    }
    if (!files.contains(destination.written())) {
      problems.reportUnknown(
          MISSING, image.destinationPlace().span(), destination.written(), files);
    }
  }
}

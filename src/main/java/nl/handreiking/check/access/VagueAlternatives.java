package nl.handreiking.check.access;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Inline.Image;
import nl.handreiking.model.Figure;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.TextBundle;

/** A text alternative says what there is to see, not that there is a picture (WCAG 2.2, 1.1.1). */
public final class VagueAlternatives implements ReviewRule {

  private static final Rule RULE = Rule.warning("alternatief-vaag");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<String> languages() {
    return TextBundle.LANGUAGES;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    List<String> beginnings = WordLists.of(survey.guide()).list("alternatief");
    survey.passages().stream()
        .flatMap(passage -> passage.text().images().stream())
        .filter(image -> isVague(image.alternative(), beginnings) || isFile(image))
        .forEach(image -> problems.report(RULE, image.span(), image.alternative()));
    survey.guide().figures().stream()
        .filter(figure -> isVague(figure.alternative().raw(), beginnings))
        .forEach(figure -> problems.report(RULE, figure.alternative().span(), beginning(figure)));
  }

  private static boolean isVague(String alternative, List<String> beginnings) {
    String text = alternative.strip().toLowerCase(Locale.ROOT);
    return beginnings.stream()
        .anyMatch(
            words ->
                text.equals(words) || (words.indexOf(' ') > 0 && text.startsWith(words + " ")));
  }

  private static boolean isFile(Image image) {
    String text = image.alternative().strip();
    return FileNames.isOne(text)
        || (!letters(text).isEmpty()
            && letters(text).equals(letters(FileNames.stem(image.destination().written())))
            && text.indexOf(' ') < 0);
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static String beginning(Figure figure) {
    String text = figure.alternative().raw();
    int end = text.indexOf(' ', Math.min(text.length(), 30));
    return end < 0 ? text : text.substring(0, end) + " …";
  }
}

package nl.handreiking.check.language;

import java.util.List;
import java.util.Locale;
import nl.handreiking.check.survey.Survey;

/** The language that these rules know. */
final class Dutch {

  static final List<String> ALONE = List.of("nl");

  private Dutch() {}

  static boolean isLanguageOf(Survey survey) {
    String language = survey.guide().info().language();
    return Locale.forLanguageTag(language).getLanguage().equals("nl");
  }
}

package nl.handreiking.check.language;

import java.util.Locale;
import nl.handreiking.check.survey.Survey;

/** The language that these rules know. */
final class Dutch {

  private Dutch() {}

  static boolean isLanguageOf(Survey survey) {
    String language = survey.guide().info().language();
    return Locale.forLanguageTag(language).getLanguage().equals("nl");
  }
}

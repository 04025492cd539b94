package nl.handreiking.links.report;

import nl.handreiking.source.TextBundle;

/** The words of the reports in one language. */
public final class ReportTexts {

  private final TextBundle texts;

  private ReportTexts(TextBundle texts) {
    this.texts = texts;
  }

  /** The words in a language that {@link TextBundle} knows. */
  public static ReportTexts in(String language) {
    return new ReportTexts(TextBundle.beside(ReportTexts.class, "report", language));
  }

  /** A text of the reports with its arguments filled in. */
  public String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }
}

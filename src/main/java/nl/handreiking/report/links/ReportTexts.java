package nl.handreiking.report.links;

import java.time.LocalDate;
import java.util.Set;
import nl.handreiking.links.CheckedLink.LinkNote;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.judge.VerdictTexts;
import nl.handreiking.source.LongDate;
import nl.handreiking.source.TextBundle;

/** The words of the reports in one language. */
public final class ReportTexts {

  private final TextBundle texts;
  private final VerdictTexts verdicts;

  private ReportTexts(TextBundle texts) {
    this.texts = texts;
    this.verdicts = VerdictTexts.in(texts.language());
  }

  /** The words in a language that {@link TextBundle} knows. */
  public static ReportTexts in(String language) {
    return new ReportTexts(TextBundle.beside(ReportTexts.class, "report", language));
  }

  public String language() {
    return texts.language();
  }

  Set<String> keys() {
    return texts.keys();
  }

  /** A text of the reports with its arguments filled in. */
  public String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  /** A number of things, for instance {@code 3 links}. */
  public String count(String things, long number) {
    return texts.count(things, number);
  }

  /** A date in running text. */
  public String day(LocalDate day) {
    return LongDate.of(day, language());
  }

  public String sentence(Verdict verdict) {
    return verdicts.sentence(verdict);
  }

  public String advice(Verdict verdict) {
    return verdicts.advice(verdict);
  }

  public String note(LinkNote note) {
    return verdicts.note(note);
  }
}

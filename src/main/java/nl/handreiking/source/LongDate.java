package nl.handreiking.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as messages and reports write it: its number, its month in words and its year. */
public final class LongDate {

  private LongDate() {}

  /**
   * For instance {@code 28 november 2026}.
   *
   * @param language a BCP 47 tag
   */
  public static String of(LocalDate day, String language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language)).format(day);
  }
}

package nl.handreiking.site.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import nl.handreiking.site.theme.Texts;
import nl.handreiking.site.view.DateText;

/** Writes days in the language of the site. */
public final class Dates {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  Dates(Texts texts) {
    this.day = DateTimeFormatter.ofPattern(texts.get("date.day"), texts.locale());
    this.month = DateTimeFormatter.ofPattern(texts.get("date.month"), texts.locale());
  }

  public DateText of(LocalDate date) {
    return new DateText(date.toString(), day.format(date));
  }

  /** A day, month or year: {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}. */
  DateText ofPart(String date) {
    return switch (date.length()) {
      case YEAR_LENGTH -> new DateText(date, date);
      case MONTH_LENGTH -> new DateText(date, month.format(YearMonth.parse(date)));
      default -> of(LocalDate.parse(date));
    };
  }
}

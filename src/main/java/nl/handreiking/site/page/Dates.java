package nl.handreiking.site.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.handreiking.model.GuideInfo.Period;
import nl.handreiking.site.page.HomePage.EventView.PeriodText;
import nl.handreiking.site.theme.ThemeTexts;
import nl.handreiking.site.view.DateText;

/** Writes days in the language of the site. */
public final class Dates {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter dayOfYear;
  private final DateTimeFormatter dayOfMonth;

  Dates(ThemeTexts texts) {
    this.day = DateTimeFormatter.ofPattern(texts.get("date.day"), texts.locale());
    this.month = DateTimeFormatter.ofPattern(texts.get("date.month"), texts.locale());
    this.dayOfYear = DateTimeFormatter.ofPattern(texts.get("date.day-of-year"), texts.locale());
    this.dayOfMonth = DateTimeFormatter.ofPattern(texts.get("date.day-of-month"), texts.locale());
  }

  public DateText of(LocalDate date) {
    return new DateText(date.toString(), day.format(date));
  }

  /** Days in a row, with no month or year said twice. */
  PeriodText of(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from.equals(to)) {
      return new PeriodText(of(from), List.of());
    }
    boolean sameYear = from.getYear() == to.getYear();
    boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
    DateTimeFormatter form = sameMonth ? dayOfMonth : sameYear ? dayOfYear : day;
    return new PeriodText(new DateText(from.toString(), form.format(from)), List.of(of(to)));
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

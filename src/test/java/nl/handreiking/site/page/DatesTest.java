package nl.handreiking.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.GuideInfo.Event;
import nl.handreiking.model.GuideInfo.Period;
import nl.handreiking.site.page.HomePage.EventView.PeriodText;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.site.theme.ThemeTexts;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  private static final SourceSpan SPAN = SourceSpan.wholeFile("f");
  private static final ThemeTexts TEXTS =
      Theme.standard().templates("nl", SPAN).value().orElseThrow().texts();

  @ParameterizedTest
  @CsvSource({
    "2027-10-04, 2027-10-10, 4 | 10 oktober 2027",
    "2027-09-28, 2027-10-04, 28 september | 4 oktober 2027",
    "2027-12-28, 2028-01-03, 28 december 2027 | 3 januari 2028",
    "2027-10-04, 2027-10-04, 4 oktober 2027",
  })
  void saysNoMonthOrYearTwice(LocalDate from, LocalDate to, String expected) {
    PeriodText text = new Dates(TEXTS).of(new Period(from, to, SPAN));

    List<String> days = text.to().stream().map(day -> day.text()).toList();
    assertThat(text.from().text() + (days.isEmpty() ? "" : " | " + String.join("", days)))
        .isEqualTo(expected);
    assertThat(text.from().iso()).isEqualTo(from.toString());
  }

  @Test
  void anEventIsComingUntilItsLastDayIsOver() {
    Period last = period("2026-10-05", "2026-10-11");
    Period next = period("2027-10-04", "2027-10-10");
    Event event = new Event("t", LevelText.EMPTY, List.of(), List.of(next, last), SPAN);

    assertThat(event.coming(LocalDate.parse("2026-10-11"))).containsExactly(last, next);
    assertThat(event.coming(LocalDate.parse("2026-10-12"))).containsExactly(next);
    assertThat(event.coming(LocalDate.parse("2027-10-11"))).isEmpty();
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to), SPAN);
  }
}

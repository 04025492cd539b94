package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.Starter;
import nl.handreiking.model.Starters;
import nl.handreiking.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whenever the site was built, a page shows the conversation starter of the reader's own week. */
@ExtendWith(Chromium.class)
class StarterOfTheWeekIT {

  private static final Guide GUIDE = TestSite.guide(Path.of("content"));
  private static final Starters STARTERS = GUIDE.starters();
  private static final String HOME = "Europe/Amsterdam";

  @ParameterizedTest
  @CsvSource({
    "2026-12-27T23:59,52",
    "2026-12-28T00:00,53",
    "2027-01-03T23:59,53", // a Sunday of the new year, in a week of the old one
    "2027-01-04T00:00,1",
    "2024-12-30T09:00,1", // a Monday of the old year, in a week of the new one
    "2027-03-28T23:59,12", // the day on which summer time begins
    "2027-03-29T00:00,13",
    "2026-10-25T23:59,43", // and on which it ends
    "2026-10-26T00:00,44"
  })
  void onADayOfThatWeek(LocalDateTime now, int week, Browser browser) {
    assertThat(Starters.weekOf(now.toLocalDate())).isEqualTo(week);
    try (BrowserContext context = reader(browser, HOME)) {
      Page page = at(context, now, HOME);
      page.navigate(file("index.html"));
      assertThat(text(page)).isEqualTo(expected(now.toLocalDate()));
    }
  }

  @Test
  void onEachPageThatHasOne(Browser browser) {
    LocalDateTime now = LocalDateTime.of(2027, 5, 12, 10, 0);
    try (BrowserContext context = reader(browser, HOME)) {
      Page page = at(context, now, HOME);
      for (String path : List.of("index.html", "actie/index.html", "gespreksstarters/index.html")) {
        page.navigate(file(path));
        assertThat(page.locator(".week h2").textContent())
            .isEqualTo("Gespreksstarter van deze week");
        assertThat(text(page)).as(path).isEqualTo(expected(now.toLocalDate()));
      }
      for (Level level : GUIDE.levels()) {
        Starter wanted = STARTERS.byWeek(level.id()).get(Starters.weekOf(now.toLocalDate()) - 1);
        page.navigate(file(level.id().value() + "/index.html"));
        assertThat(text(page)).isEqualTo(wanted.text().in(level.wording()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "America/Curacao,2026-11-29T23:30", // Monday in Amsterdam
    "Asia/Tokyo,2026-11-30T01:00", // Sunday in Amsterdam
    "Pacific/Kiritimati,2027-01-04T00:10",
    "Pacific/Pago_Pago,2027-01-03T23:50"
  })
  void whereTheReaderIs(String zone, LocalDateTime now, Browser browser) {
    try (BrowserContext context = reader(browser, zone)) {
      Page page = at(context, now, zone);
      page.navigate(file("index.html"));
      assertThat(text(page)).isEqualTo(expected(now.toLocalDate()));
    }
  }

  @Test
  void eachDayOfManyYears(Browser browser) {
    try (BrowserContext context = reader(browser, HOME)) {
      Page page = context.newPage();
      page.navigate(file("index.html"));
      List<String> wanted = new ArrayList<>();
      LocalDate first = LocalDate.of(2026, 1, 1);
      for (LocalDate day = first; day.getYear() < 2055; day = day.plusDays(1)) {
        wanted.add(expected(day));
      }
      assertThat(page.evaluate(SHOWN_ON_DAYS, wanted.size())).isEqualTo(wanted);
    }
  }

  @Test
  void fromAHostWithTheSamePolicy(Browser browser) throws IOException {
    LocalDateTime now = LocalDateTime.of(2027, 5, 12, 10, 0);
    try (LoopbackServer server = new LoopbackServer(ShippedSite.folder());
        BrowserContext context = reader(browser, HOME)) {
      Page page = at(context, now, HOME);
      page.navigate(server.address("index.html"));
      assertThat(text(page)).isEqualTo(expected(now.toLocalDate()));
    }
  }

  @Test
  void aPageThatStaysOpenFollowsWhenItIsLookedAt(Browser browser) {
    LocalDateTime sunday = LocalDateTime.of(2026, 11, 29, 20, 0);
    try (BrowserContext context = reader(browser, HOME)) {
      Page page = at(context, sunday, HOME);
      page.navigate(file("index.html"));
      page.clock().setFixedTime(date(sunday.plusDays(1), HOME));
      page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
      assertThat(text(page)).isEqualTo(expected(sunday.plusDays(1).toLocalDate()));
    }
  }

  private static final String SHOWN_ON_DAYS =
      """
      count => {
        const RealDate = Date;
        const shown = [];
        for (let day = 0; day < count; day++) {
          const noon = new RealDate(2026, 0, 1 + day, 12).getTime();
          Date = class extends RealDate {
            constructor(...given) { super(...(given.length ? given : [noon])); }
          };
          document.dispatchEvent(new Event('visibilitychange'));
          shown.push(document.querySelector('.week .card__text').textContent);
        }
        return shown;
      }""";

  private static BrowserContext reader(Browser browser, String zone) {
    return browser.newContext(new Browser.NewContextOptions().setTimezoneId(zone));
  }

  private static Page at(BrowserContext context, LocalDateTime now, String zone) {
    Page page = context.newPage();
    page.clock().setFixedTime(date(now, zone));
    return page;
  }

  private static Date date(LocalDateTime time, String zone) {
    return Date.from(time.atZone(ZoneId.of(zone)).toInstant());
  }

  private static String file(String path) {
    return ShippedSite.folder().resolve(path).toUri().toString();
  }

  private static String expected(LocalDate day) {
    return text(STARTERS.byWeek().get(Starters.weekOf(day) - 1));
  }

  private static String text(Starter starter) {
    return starter.text().in(GUIDE.info().wording());
  }

  private static String text(Page page) {
    return page.locator(".week .card__text").textContent();
  }
}

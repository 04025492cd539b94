package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The report for the editorial meeting, as an editor opens it from a disk. */
@ExtendWith(Chromium.class)
class ContentReportIT {

  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @Test
  void isCompleteWithoutScript(Browser browser) {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.navigate(SampleContentReport.page());
      assertThat(page.locator("button").count()).isZero();
      assertThat(page.locator("section h2").count()).isEqualTo(5);
      for (Locator entry : page.locator("nav.tally a, table.matrix td a").all()) {
        entry.click();
        String target = page.url().substring(page.url().indexOf('#') + 1);
        assertThat(page.locator("[id='" + target + "']").isVisible()).isTrue();
      }
    }
  }

  @Test
  void marksAnEmptyPlaceInWords(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(SampleContentReport.page());
      assertThat(page.locator("td.matrix__none").allTextContents()).containsExactly("geen");
      assertThat(page.locator("td.matrix__out").innerText()).contains("Geen pagina");
    }
  }

  @Test
  void sortsPagesByWhatTheReaderAsks(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(SampleContentReport.page());
      Locator words = page.locator("th[data-key=words]");
      List<Integer> before = wordsOfPages(page);
      words.locator("button").press("Enter");
      assertThat(words.getAttribute("aria-sort")).isEqualTo("ascending");
      assertThat(wordsOfPages(page))
          .isSorted()
          .isNotEqualTo(before)
          .containsExactlyInAnyOrderElementsOf(before);
    }
  }

  private static List<Integer> wordsOfPages(Page page) {
    return page
        .locator("table:has(th[data-key=words]) tbody td:last-child")
        .allTextContents()
        .stream()
        .map(Integer::valueOf)
        .toList();
  }

  @Test
  void neverScrollsSideways(Browser browser) {
    for (int width : List.of(320, 500, 641, 1280)) {
      Browser.NewContextOptions options =
          new Browser.NewContextOptions().setViewportSize(width, 640);
      try (BrowserContext context = browser.newContext(options)) {
        Page page = context.newPage();
        page.navigate(SampleContentReport.page());
        assertThat(page.evaluate(SIDEWAYS)).as("%s px", width).isEqualTo(0);
      }
    }
  }

  @Test
  void asksNothingOfAnybody(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      List<String> asked = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest((Request request) -> asked.add(request.url()));
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(SampleContentReport.page());
      page.locator("th[data-key=uses] button").click();
      assertThat(asked).allMatch(url -> url.startsWith("file:"));
      assertThat(complaints).isEmpty();
    }
  }
}

package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The report on links, as an editor opens it from a disk. */
@ExtendWith(Chromium.class)
class LinkReportIT {

  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @Test
  void sortsWithTheKeyboardWithinEveryGroup(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(SampleLinkReport.page());
      assertThat(names(page, "mend"))
          .containsExactly("gesprekskaarten", "leesvoer", "voorleesweek");

      Locator since = page.locator("th[data-key=since]");
      since.locator("button").focus();
      page.keyboard().press("Enter");
      assertThat(since.getAttribute("aria-sort")).isEqualTo("ascending");
      assertThat(names(page, "mend"))
          .containsExactly("voorleesweek", "leesvoer", "gesprekskaarten");

      page.keyboard().press("Space");
      assertThat(since.getAttribute("aria-sort")).isEqualTo("descending");
      assertThat(names(page, "mend"))
          .containsExactly("gesprekskaarten", "leesvoer", "voorleesweek");

      page.locator("th[data-key=link] button").press("Enter");
      assertThat(page.locator("[aria-sort]").count()).isOne();
      assertThat(names(page, "wait")).containsExactly("leestips", "luisterboeken");
      assertThat(page.locator("tbody tr:first-child h2").allTextContents())
          .first()
          .asString()
          .startsWith("Nu repareren");
    }
  }

  @Test
  void isCompleteWithoutScript(Browser browser) {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.navigate(SampleLinkReport.page());
      assertThat(page.locator("button").count()).isZero();
      assertThat(page.locator("tbody tr:not([data-group])").count()).isEqualTo(16);
      for (Locator entry : page.locator("nav.tally a").all()) {
        entry.click();
        String target = page.url().substring(page.url().indexOf('#') + 1);
        assertThat(page.locator("[id='" + target + "']").isVisible()).isTrue();
      }
    }
  }

  @Test
  void neverScrollsSideways(Browser browser) {
    for (int width : List.of(320, 600, 961, 1280)) {
      Browser.NewContextOptions options =
          new Browser.NewContextOptions().setViewportSize(width, 640);
      try (BrowserContext context = browser.newContext(options)) {
        Page page = context.newPage();
        page.navigate(SampleLinkReport.page());
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
      page.onRequest(request -> asked.add(request.url()));
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(SampleLinkReport.page());
      page.locator("th[data-key=where] button").click();
      assertThat(asked).allMatch(url -> url.startsWith("file:"));
      assertThat(complaints).isEmpty();
    }
  }

  private static List<String> names(Page page, String group) {
    return page.locator(".group--" + group + " .links__name").allTextContents();
  }
}

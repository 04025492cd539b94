package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without JavaScript nothing is missing, and what only works with it is not shown. */
@ExtendWith(Chromium.class)
class WithoutScriptIT {

  private static final String HIDDEN_TEXT =
      """
      () => [...document.querySelectorAll('main p, main li, main h2, main h3')]
        .filter(e => e.textContent.trim() && !e.closest('details:not([open]), [hidden], dialog'))
        .filter(e => !e.checkVisibility())
        .map(e => e.outerHTML.slice(0, 100))""";

  @Test
  void allTextIsShown(Browser browser) {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      for (String path : ShippedSite.pages()) {
        page.navigate(ShippedSite.folder().resolve(path).toUri().toString());
        assertThat((List<?>) page.evaluate(HIDDEN_TEXT)).as(path).isEmpty();
        assertThat(page.locator("button:visible").count()).as(path).isZero();
        assertThat(page.locator("[role=tab], [role=tablist]").count()).as(path).isZero();
      }
    }
  }

  @Test
  void theSectionsOfATopicAreReachedByLinks(Browser browser) {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.navigate(
          ShippedSite.folder().resolve("onderwerpen/signalen/index.html").toUri().toString());
      for (String level : List.of("po", "vo", "mbo", "hbo-wo")) {
        page.locator("main a[href='#" + level + "']").first().click();
        assertThat(page.locator("[id='" + level + "']").isVisible()).isTrue();
        assertThat(page.url()).endsWith("#" + level);
      }
    }
  }

  @Test
  void aConversationStarterDoesNotSayThatItIsThatOfThisWeek(Browser browser) {
    Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.navigate(ShippedSite.folder().resolve("index.html").toUri().toString());
      assertThat(page.locator(".week h2").textContent()).isEqualTo("Gespreksstarter");
      assertThat(page.locator(".week .card:visible").count()).isEqualTo(1);
    }
  }
}

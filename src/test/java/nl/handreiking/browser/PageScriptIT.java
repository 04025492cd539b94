package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the script of a page leaves to the browser, and waits for. */
@ExtendWith(Chromium.class)
class PageScriptIT {

  private static final String SELECTED = ".tabs__list [aria-selected=true]";

  /** Clicks that ask for another tab or window, as on any link. */
  static List<Locator.ClickOptions> elsewhere() {
    return List.of(
        new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)),
        new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)),
        new Locator.ClickOptions().setButton(MouseButton.MIDDLE));
  }

  @ParameterizedTest
  @MethodSource("elsewhere")
  void aTabOpensElsewhereWhenAskedTo(Locator.ClickOptions click, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "onderwerpen/signalen/index.html");
      String before = page.locator(SELECTED).innerText();
      Page other =
          context.waitForPage(() -> page.locator(".tabs__list a[href='#mbo']").click(click));
      assertThat(other.url()).endsWith("onderwerpen/signalen/index.html#mbo");
      assertThat(page.locator(SELECTED).innerText()).isEqualTo(before);
    }
  }

  @Test
  void aLinkToATabShowsItsTabsToo(Browser browser) {
    Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(360, 600);
    try (BrowserContext context = browser.newContext(phone)) {
      Page page = open(context, "onderwerpen/signalen/index.html#mbo");
      assertThat(page.locator(SELECTED).getAttribute("href")).isEqualTo("#mbo");
      assertThat(page.locator(SELECTED).boundingBox().y).isBetween(0.0, 600.0);
    }
  }

  /** As in Safari, where {@code print} returns before anything is printed. */
  @Test
  void onlyTheCardsArePrintedUntilPrintingIsDone(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      context.addInitScript("window.print = () => {}");
      Page page = open(context, "gespreksstarters/index.html");
      page.locator("button.print").click();
      assertThat(page.locator(".only").count()).isEqualTo(1);
      page.evaluate("dispatchEvent(new Event('afterprint'))");
      assertThat(page.locator(".only").count()).isZero();
    }
  }

  private static Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(ShippedSite.folder().toUri() + path);
    return page;
  }
}

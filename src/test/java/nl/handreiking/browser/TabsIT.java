package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The levels of a topic are tabs, for the keyboard, the pointer and an address. */
@ExtendWith(Chromium.class)
class TabsIT {

  @Test
  void tabsMoveWithArrowsAndOpenWithEnter(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "onderwerpen/signalen/index.html");
      assertThat(page.locator("[role=tab]").count()).isEqualTo(4);
      page.locator("[role=tab]").first().focus();
      assertOpen(page, 0);

      page.keyboard().press("ArrowRight");
      assertThat(focusedTab(page)).isEqualTo(1);
      page.keyboard().press("Enter");
      assertOpen(page, 1);
      assertThat(page.url()).contains("#");

      page.keyboard().press("End");
      page.keyboard().press("Space");
      assertOpen(page, 3);
      page.keyboard().press("ArrowRight");
      assertThat(focusedTab(page)).isEqualTo(0);
      page.keyboard().press("ArrowLeft");
      assertThat(focusedTab(page)).isEqualTo(3);
      page.keyboard().press("Home");
      assertThat(focusedTab(page)).isEqualTo(0);
    }
  }

  @Test
  void allTabsAreInTheTabOrder(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "onderwerpen/signalen/index.html");
      page.locator("[role=tab]").first().focus();
      for (int tab = 1; tab < 4; tab++) {
        page.keyboard().press("Tab");
        assertThat(focusedTab(page)).isEqualTo(tab);
      }
    }
  }

  @Test
  void anAddressOpensItsTab(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "onderwerpen/signalen/index.html");
      page.locator("[role=tab]").nth(2).click();
      String address = page.url();
      Page other = context.newPage();
      other.navigate(address);
      assertOpen(other, 2);
    }
  }

  @Test
  void anAddressWithinATabOpensItAndShowsThePlace(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "onderwerpen/signalen/index.html");
      String id = page.locator("[role=tabpanel]").nth(2).locator("[id]").last().getAttribute("id");
      Page other = context.newPage();
      other.navigate(page.url().replaceAll("#.*", "") + "#" + id);
      assertOpen(other, 2);
      assertThat(other.locator("[id='" + id + "']").isVisible()).isTrue();
    }
  }

  private static void assertOpen(Page page, int index) {
    assertThat(
            page.evaluate("[...document.querySelectorAll('[role=tab]')].map(t => t.ariaSelected)"))
        .isEqualTo(flags(page.locator("[role=tab]").count(), index));
    List<Boolean> shown = new ArrayList<>();
    page.locator("[role=tabpanel]").all().forEach(panel -> shown.add(panel.isVisible()));
    assertThat(shown.indexOf(true)).isEqualTo(index);
    assertThat(shown.lastIndexOf(true)).isEqualTo(index);
  }

  private static List<String> flags(int count, int chosen) {
    List<String> flags = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      flags.add(Boolean.toString(i == chosen));
    }
    return flags;
  }

  private static int focusedTab(Page page) {
    return (int)
        page.evaluate(
            "[...document.querySelectorAll('[role=tab]')].indexOf(document.activeElement)");
  }

  private static Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(ShippedSite.folder().resolve(path).toUri().toString());
    return page;
  }
}

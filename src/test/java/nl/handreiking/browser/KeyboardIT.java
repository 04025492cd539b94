package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything can be reached and used with the keyboard alone, and one sees where one is. */
@ExtendWith(Chromium.class)
class KeyboardIT {

  /** Without the address of its site, this page has no links. */
  private static final String LEADS_NOWHERE = "404.html";

  private static final int MOST_TABS = 400;

  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement;
        if (e === document.body) return null;
        const style = getComputedStyle(e);
        const box = e.getClientRects()[0];
        const x = Math.min(Math.max(box.left + Math.min(box.width, 20) / 2, 0), innerWidth - 1);
        const y = Math.min(Math.max(box.top + Math.min(box.height, 20) / 2, 0), innerHeight - 1);
        const top = document.elementFromPoint(x, y);
        return {
          text: e.textContent.trim().replace(/\\s+/g, ' '),
          href: e.getAttribute('href') || '',
          outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
          onTop: !!top && (e.contains(top) || top.contains(e)),
        };
      }""";

  /** Whether there are links that say that they lead to this page, and whether they do. */
  private static final String CURRENT =
      """
      () => {
        const current = [...document.querySelectorAll('nav a[aria-current=page]')];
        return current.length > 0 && current.every(a => a.href.split('#')[0] === location.href);
      }""";

  @Test
  void theSkipLinkComesFirstAndLeadsToTheText(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "index.html");
      page.keyboard().press("Tab");
      Map<?, ?> first = focused(page);
      assertThat(first.get("href").toString()).startsWith("#");
      assertThat(first.get("onTop")).isEqualTo(true);
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("!!document.activeElement.closest('main')")).isEqualTo(true);
    }
  }

  @Test
  void theLevelBarLeadsToTheSameTopicAtAnotherLevel(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "po/bespreken/index.html");
      tabTo(page, "../../vo/bespreken/index.html");
      page.keyboard().press("Enter");
      page.waitForURL("**/vo/bespreken/index.html");
      assertThat(page.evaluate(CURRENT)).as("links that say that they lead here").isEqualTo(true);
      tabTo(page, "../../hbo-wo/bespreken/index.html");
      page.keyboard().press("Enter");
      page.waitForURL("**/hbo-wo/bespreken/index.html");
    }
  }

  @Test
  void aLevelWithoutTheTopicLeadsToItsOverview(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "mbo/samenwerken/index.html");
      tabTo(page, "../../hbo-wo/index.html");
      page.keyboard().press("Enter");
      page.waitForURL("**/hbo-wo/index.html");
    }
  }

  @Test
  void everyStopShowsFocusAndIsNotCovered(Browser browser) {
    for (int width : List.of(1280, 320)) {
      Browser.NewContextOptions options =
          new Browser.NewContextOptions().setViewportSize(width, 800);
      try (BrowserContext context = browser.newContext(options)) {
        List<String> paths =
            ShippedSite.onePageOfEachKind().stream()
                .filter(path -> !path.equals(LEADS_NOWHERE))
                .toList();
        for (String path : paths) {
          Page page = open(context, path);
          List<Map<?, ?>> stops = stops(page);
          assertThat(stops).as(path).hasSizeGreaterThan(5);
          assertThat(stops)
              .as("%s at %d", path, width)
              .allSatisfy(
                  stop -> {
                    assertThat(((Number) stop.get("outline")).doubleValue())
                        .as("%s", stop)
                        .isGreaterThanOrEqualTo(2);
                    assertThat(stop.get("onTop")).as("%s", stop).isEqualTo(true);
                  });
          page.close();
        }
      }
    }
  }

  private static Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(ShippedSite.folder().resolve(path).toUri().toString());
    return page;
  }

  private static Map<?, ?> focused(Page page) {
    Object focused = page.evaluate(FOCUSED);
    return focused == null ? Map.of() : (Map<?, ?>) focused;
  }

  private static void tabTo(Page page, String href) {
    List<Object> seen = new ArrayList<>();
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      Object at = focused(page).get("href");
      if (href.equals(at)) {
        return;
      }
      seen.add(at);
    }
    throw new AssertionError("no stop leads to " + href + ", but " + seen);
  }

  private static List<Map<?, ?>> stops(Page page) {
    List<Map<?, ?>> stops = new ArrayList<>();
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      Map<?, ?> stop = focused(page);
      if (stop.isEmpty()) {
        return stops;
      }
      stops.add(stop);
    }
    throw new AssertionError("Tab does not leave the page: a keyboard trap?");
  }
}

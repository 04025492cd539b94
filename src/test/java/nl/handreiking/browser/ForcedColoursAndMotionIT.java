package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People who set their own colours, or want no motion, get what they asked for. */
@ExtendWith(Chromium.class)
class ForcedColoursAndMotionIT {

  /** What distinguishes the open tab when grounds are gone: its border, outline or weight. */
  private static final String TAB_LOOKS =
      """
      () => [...document.querySelectorAll('nav a')]
        .filter(a => /(po|vo|mbo|hbo-wo)\\/bespreken/.test(a.getAttribute('href')) || a.ariaCurrent)
        .filter(a => a.closest('nav').querySelectorAll('a').length === 4)
        .map(a => {
          const s = getComputedStyle(a);
          return {current: !!a.ariaCurrent, look: [s.backgroundColor, s.color, s.borderTopColor,
            s.borderTopWidth, s.borderBottomWidth, s.outlineStyle, s.fontWeight, s.textDecorationLine].join()};
        })""";

  private static final String MOVING =
      """
      () => [...document.querySelectorAll('*')]
        .flatMap(e => [getComputedStyle(e), getComputedStyle(e, '::before'), getComputedStyle(e, '::after')])
        .flatMap(s => [s.transitionDuration, s.animationDuration].flatMap(d => d.split(',')))
        .filter(d => parseFloat(d) > 0.01).length
        + (getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? 1 : 0)""";

  @Test
  void theOpenTabStandsOutInForcedColours(Browser browser) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(1280, 900)
            .setForcedColors(ForcedColors.ACTIVE);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.navigate(ShippedSite.folder().resolve("vo/bespreken/index.html").toUri().toString());
      List<?> tabs = (List<?>) page.evaluate(TAB_LOOKS);
      List<String> current = looks(tabs, true);
      assertThat(current).hasSize(1);
      assertThat(looks(tabs, false)).hasSize(3).doesNotContainAnyElementsOf(current);
    }
  }

  /**
   * Browsers paint a ground of their own behind text in forced colours, which no style tells: text
   * that is there has a ground, its own colour, and what lies between the two along its edges.
   */
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void allTextIsSeenInForcedColours(ColorScheme scheme, Browser browser) throws Exception {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(1280, 900)
            .setColorScheme(scheme)
            .setForcedColors(ForcedColors.ACTIVE);
    List<String> unseen = new ArrayList<>();
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      for (String path : ShippedSite.onePageOfEachKind()) {
        page.navigate(ShippedSite.folder().resolve(path).toUri().toString());
        TextPixels.unseen(page).forEach(text -> unseen.add(path + ": " + text));
      }
      page.navigate(ShippedSite.folder().resolve("vo/presentatie/index.html").toUri().toString());
      int slides = page.locator(".slide").count();
      page.locator("[data-do=start]").first().click();
      for (int slide = 0; slide < slides; slide++) {
        TextPixels.unseen(page).forEach(text -> unseen.add("slide: " + text));
        page.keyboard().press("PageDown");
      }
    }
    assertThat(unseen).isEmpty();
  }

  private static List<String> looks(List<?> tabs, boolean current) {
    return tabs.stream()
        .map(tab -> (java.util.Map<?, ?>) tab)
        .filter(tab -> tab.get("current").equals(current))
        .map(tab -> tab.get("look").toString())
        .toList();
  }

  @Test
  void nothingMovesWhenMotionIsReduced(Browser browser) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      for (String path : ShippedSite.onePageOfEachKind()) {
        page.navigate(ShippedSite.folder().resolve(path).toUri().toString());
        assertThat(page.evaluate(MOVING)).as(path).isEqualTo(0);
      }
    }
  }
}

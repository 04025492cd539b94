package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On paper: all of the text, none of the navigation, addresses written out. The quick links, the
 * ways to other pages, and the pages named in the register of sources are navigation too; the
 * controls of a presentation and the speaker's window have no use on paper either.
 */
@ExtendWith(Chromium.class)
class PrintIT {

  private static final String VISIBLE_NAVIGATION =
      "() => [...document.querySelectorAll('nav')].filter(e => e.checkVisibility())"
          + ".map(e => e.outerHTML.slice(0, 100))";

  private static final String HIDDEN_TEXT =
      """
      () => [...document.querySelectorAll('main p, main li, main h2, main h3, main h4')]
        .filter(e => !e.closest('nav, [role=tablist], .register, .way, :has(> .quick), .deck__intro, .speaker, .keys') && e.textContent.trim())
        .filter(e => !e.checkVisibility({contentVisibilityAuto: true}) || e.getClientRects().length === 0)
        .map(e => e.outerHTML.slice(0, 100))""";

  private static final String WITHOUT_ADDRESS =
      """
      () => [...document.querySelectorAll('main a[href^="http"]')]
        .filter(e => e.checkVisibility())
        .filter(e => {
          const after = getComputedStyle(e, '::after').content;
          return !after.includes(e.getAttribute('href')) && !e.textContent.includes(e.host);
        })
        .map(e => e.outerHTML.slice(0, 160))""";

  private static final String GROUND =
      "() => getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color";

  @Test
  void everyPage(Browser browser) {
    Browser.NewContextOptions dark =
        new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK);
    try (BrowserContext context = browser.newContext(dark)) {
      Page page = context.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String path : ShippedSite.pages()) {
        page.navigate(ShippedSite.folder().resolve(path).toUri().toString());
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat((List<?>) page.evaluate(VISIBLE_NAVIGATION)).as(path).isEmpty();
        assertThat((List<?>) page.evaluate(HIDDEN_TEXT)).as(path).isEmpty();
        assertThat((List<?>) page.evaluate(WITHOUT_ADDRESS)).as(path).isEmpty();
        assertThat(page.evaluate(GROUND)).as(path).isIn(BLACK_ON_WHITE);
      }
    }
  }

  private static final List<Object> BLACK_ON_WHITE =
      List.of("rgb(255, 255, 255)rgb(0, 0, 0)", "rgba(0, 0, 0, 0)rgb(0, 0, 0)");
}

package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text can be made larger and wider, and screens smaller, without a page going sideways. */
@ExtendWith(Chromium.class)
class ReflowIT {

  static final String TOO_WIDE =
      """
      () => {
        const width = document.documentElement.clientWidth;
        if (document.scrollingElement.scrollWidth <= width) return [];
        return [...document.body.querySelectorAll('*')]
          .filter(e => !e.closest('.table'))
          .filter(e => e.getBoundingClientRect().right > width + 1)
          .map(e => e.outerHTML.slice(0, 120)).slice(0, 3).concat('wider than ' + width);
      }""";

  /** Text that no longer fits its box, and is cut off there. */
  static final String CUT_OFF =
      """
      () => [...document.body.querySelectorAll('*')]
        .filter(e => {
          const style = getComputedStyle(e);
          const hidden = [style.overflowX, style.overflowY].some(o => o === 'hidden' || o === 'clip');
          return hidden && e.clientWidth > 1
            && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
        })
        .map(e => e.outerHTML.slice(0, 120))""";

  /**
   * Words, and parts of words between soft hyphens, of headings that go on on the next line; here
   * no browser knows how to hyphenate. Before a first letter there may be the hyphen of the line
   * above.
   */
  static final String BROKEN_WORDS =
      """
      () => [...document.querySelectorAll('h1, h2, h3, h4')].filter(h => h.offsetWidth > 1).flatMap(heading => {
        const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        const broken = [];
        while (walker.nextNode()) {
          for (const word of walker.currentNode.data.matchAll(/[\\p{L}\\d]+/gu)) {
            const top = (at) => {
              const range = document.createRange();
              range.setStart(walker.currentNode, at);
              range.setEnd(walker.currentNode, at + 1);
              return Math.round([...range.getClientRects()].at(-1)?.top ?? 0);
            };
            if (top(word.index) !== top(word.index + word[0].length - 1)) broken.push(word[0]);
          }
        }
        return broken;
      })""";

  /** WCAG 2.2, 1.4.12. */
  private static final String TEXT_SPACING =
      "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
          + " word-spacing: .16em !important } p { margin-bottom: 2em !important }";

  @Test
  void at320Pixels(Browser browser) {
    eachPage(browser, 320, "");
  }

  @Test
  void noWordOfAHeadingIsBroken(Browser browser) {
    List<String> broken = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      for (String path : ShippedSite.pages()) {
        page.navigate(ShippedSite.folder().resolve(path).toUri().toString());
        for (int width : new int[] {320, 360, 736, 768, 832, 960, 1024, 1280}) {
          page.setViewportSize(width, 800);
          ((List<?>) page.evaluate(BROKEN_WORDS))
              .forEach(word -> broken.add(path + " at " + width + ": " + word));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void withTextSpacing(Browser browser) {
    eachPage(browser, 1280, TEXT_SPACING);
    eachPage(browser, 320, TEXT_SPACING);
  }

  @Test
  void withTextTwiceAsLarge(Browser browser) {
    eachPage(browser, 1280, "html { font-size: 200% !important }");
    eachPage(browser, 360, "html { font-size: 200% !important }");
  }

  @Test
  void zoomedTo200And400Percent(Browser browser) {
    eachPage(browser, 640, "");
    eachPage(browser, 960, "");
  }

  private static void eachPage(Browser browser, int width, String css) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, 800).setBypassCSP(true);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      for (String path : ShippedSite.pages()) {
        page.navigate(ShippedSite.folder().resolve(path).toUri().toString());
        if (!css.isEmpty()) {
          page.addStyleTag(new Page.AddStyleTagOptions().setContent(css));
        }
        assertThat((List<?>) page.evaluate(TOO_WIDE)).as("%s at %d", path, width).isEmpty();
        assertThat((List<?>) page.evaluate(CUT_OFF)).as("%s at %d", path, width).isEmpty();
      }
    }
  }
}

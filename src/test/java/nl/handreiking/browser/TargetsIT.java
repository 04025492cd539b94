package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that can be pressed, and is not part of a sentence, is large enough for any finger. */
@ExtendWith(Chromium.class)
class TargetsIT {

  /**
   * WCAG 2.2, 2.5.5 (AAA): 44 by 44 pixels, unless in a sentence. A link whose {@code ::after}
   * covers a card is as large as the card. Slides, which scale with the screen, are left out.
   */
  private static final String TOO_SMALL =
      """
      () => {
        const inSentence = (target) => {
          const block = target.closest('p, li, dd, td, th, figcaption, blockquote');
          const texts = document.createTreeWalker(block || target, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            const other = !text.parentElement.closest('a, button, small, .hidden, .kicker, ul ul');
            if (other && /[\\p{L}\\d]/u.test(text.data)) return true;
          }
          return false;
        };
        const box = (target) => {
          const after = getComputedStyle(target, '::after');
          const covers = after.position === 'absolute' && after.inset === '0px';
          return (covers ? target.offsetParent : target).getBoundingClientRect();
        };
        return [...document.querySelectorAll('a[href], button, summary')]
          .filter(target => target.checkVisibility() && !target.closest('.skip, .deck__stage'))
          .filter(target => {
            const {width, height} = box(target);
            return (width < 43.5 || height < 43.5) && !inSentence(target);
          })
          .map(target => target.outerHTML.slice(0, 160));
      }""";

  @Test
  void nothingIsTooSmallToPress(Browser browser) {
    List<String> small = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      for (String path : ShippedSite.pages()) {
        page.navigate(ShippedSite.folder().resolve(path).toUri().toString());
        page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)");
        for (int width : new int[] {320, 1280}) {
          page.setViewportSize(width, 800);
          ((List<?>) page.evaluate(TOO_SMALL))
              .forEach(target -> small.add(path + " at " + width + ": " + target));
        }
      }
    }
    assertThat(small).isEmpty();
  }
}

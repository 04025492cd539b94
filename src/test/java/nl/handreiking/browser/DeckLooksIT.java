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

/** A presentation can be read: from the back of the room, zoomed in, on a phone, by touch. */
@ExtendWith(Chromium.class)
class DeckLooksIT {

  private static final String TEXT_SIZE =
      "parseFloat(getComputedStyle(document.querySelector('.slide[data-now] .slide__body')).fontSize)";

  private static final String SMALLEST =
      """
      () => Math.min(...[...document.querySelectorAll('.slide[data-now] .slide__in *')]
        .filter(e => e.checkVisibility() && !e.closest('svg, .hidden, .external-note'))
        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
        .map(e => parseFloat(getComputedStyle(e).fontSize)))""";

  private static final String SIDEWAYS =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @Test
  void noTextIsSmallOnAWall(Browser browser) {
    try (BrowserContext context = context(browser, 1280, 720)) {
      DeckPage deck = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      for (String id : deck.ids()) {
        assertThat(number(deck.page(), SMALLEST)).as(id).isGreaterThanOrEqualTo(28);
        nextSlide(deck);
      }
    }
  }

  @Test
  void textGrowsWithZoomAndWithItsButton(Browser browser) {
    double plain = sizeAt(browser, 1280);
    assertThat(2 * sizeAt(browser, 640)).isGreaterThan(1.2 * plain);
    assertThat(4 * sizeAt(browser, 320)).isGreaterThan(1.8 * plain);
    try (BrowserContext context = context(browser, 1280, 720)) {
      DeckPage deck = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      deck.press("+", "+", "+", "+");
      assertThat(number(deck.page(), TEXT_SIZE)).isGreaterThanOrEqualTo(2 * plain - 1);
    }
  }

  @Test
  void nothingLiesSidewaysAt320PixelsEvenWhenLarge(Browser browser) {
    try (BrowserContext context = context(browser, 320, 640)) {
      DeckPage deck = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      for (String id : deck.ids()) {
        assertThat(number(deck.page(), SIDEWAYS)).as(id).isLessThanOrEqualTo(0);
        nextSlide(deck);
      }
      deck.press("+", "+", "+", "+", "+", "+", "+", "+");
      for (String id : deck.ids()) {
        assertThat(number(deck.page(), SIDEWAYS)).as(id).isLessThanOrEqualTo(0);
        deck.press("PageUp");
      }
      deck.press("Escape");
      assertThat(number(deck.page(), SIDEWAYS)).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void aTallSlideScrollsBeforeTheNextOne(Browser browser) {
    try (BrowserContext context = context(browser, 640, 300)) {
      DeckPage deck = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      deck.press("3", "Enter", "+", "+", "+", "+", "PageDown");
      assertThat(deck.at()).isEqualTo(3);
      assertThat(number(deck.page(), "scrollY")).isGreaterThan(0);
      for (int i = 0; i < 20 && deck.at() == 3; i++) {
        deck.press("PageDown");
      }
      assertThat(deck.at()).isEqualTo(4);
      assertThat(number(deck.page(), "scrollY")).isZero();
    }
  }

  @Test
  void fingersAndClicksGoOnAndLeaveLinksAlone(Browser browser) {
    Browser.NewContextOptions touch =
        new Browser.NewContextOptions().setViewportSize(800, 600).setHasTouch(true);
    try (BrowserContext context = browser.newContext(touch)) {
      DeckPage deck = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      swipe(deck.page(), 600, 200);
      assertThat(deck.at()).isEqualTo(2);
      swipe(deck.page(), 200, 600);
      assertThat(deck.at()).isEqualTo(1);
      deck.page().touchscreen().tap(600, 300);
      assertThat(deck.at()).isEqualTo(2);
      deck.page().mouse().click(40, 300);
      assertThat(deck.at()).isEqualTo(1);
      int linked =
          (int)
              deck.page()
                  .evaluate(
                      "[...document.querySelectorAll('.slide')].findIndex(s => s.querySelector('.slide__body a[href^=tel]')) + 1");
      deck.press(Integer.toString(linked / 10), Integer.toString(linked % 10), "Enter");
      deck.page()
          .evaluate(
              "addEventListener('click', e => { if (e.target.closest('a')) e.preventDefault(); window.clicked = true; }, true)");
      deck.page().locator(".slide[data-now] a").first().click();
      assertThat(deck.page().evaluate("window.clicked")).isEqualTo(true);
      assertThat(deck.at()).isEqualTo(linked);
    }
  }

  private static void swipe(Page page, int from, int to) {
    page.evaluate(
        """
        ([from, to]) => {
          const target = document.querySelector('.slide[data-now]');
          const touch = (x) => new Touch({identifier: 1, target, clientX: x, clientY: 300});
          const start = touch(from), end = touch(to);
          target.dispatchEvent(new TouchEvent('touchstart', {touches: [start], changedTouches: [start], bubbles: true}));
          target.dispatchEvent(new TouchEvent('touchend', {touches: [], changedTouches: [end], bubbles: true}));
        }""",
        List.of(from, to));
  }

  private static void nextSlide(DeckPage deck) {
    String next = Integer.toString(deck.at() + 1);
    deck.press(next.split("")).press("Enter");
    for (int i = 0; i < 10; i++) {
      deck.page()
          .evaluate(
              "document.querySelectorAll('[data-later]').forEach(e => e.removeAttribute('data-later'))");
    }
  }

  private static double sizeAt(Browser browser, int width) {
    try (BrowserContext context = context(browser, width, 720)) {
      DeckPage deck = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      deck.press("2", "Enter");
      return number(deck.page(), TEXT_SIZE);
    }
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }

  private static BrowserContext context(Browser browser, int width, int height) {
    return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
  }

  @Test
  void nobodyComplainsAndNothingIsKept(Browser browser) {
    try (BrowserContext context = context(browser, 1280, 720)) {
      List<String> complaints = new ArrayList<>();
      context.onConsoleMessage(message -> complaints.add(message.text()));
      context.onWebError(error -> complaints.add(error.error()));
      DeckPage deck = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      deck.speaker().press("PageDown", "o", "Escape", "?");
      deck.press("o", "Escape", "b", "+", "?");
      assertThat(complaints).isEmpty();
      assertThat(deck.page().evaluate("({...localStorage, ...sessionStorage})"))
          .isEqualTo(Map.of());
    }
  }
}

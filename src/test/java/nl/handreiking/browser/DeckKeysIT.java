package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A presentation runs with the keys of presentation programs and clickers, and with buttons. */
@ExtendWith(Chromium.class)
class DeckKeysIT {

  private static LoopbackServer server;

  @BeforeAll
  static void serve() throws IOException {
    server = new LoopbackServer(ShippedSite.folder());
  }

  @AfterAll
  static void stopServing() {
    server.close();
  }

  /** From a disk and from a host. */
  static List<String> addresses() {
    return List.of(DeckPage.file(DeckPage.PATH), server.address(DeckPage.PATH));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void everyKeyGoesWhereItSays(String address, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage deck = DeckPage.running(context, address);
      assertThat(deck.at()).isEqualTo(1);
      for (String key : List.of("PageDown", "ArrowRight", "ArrowDown", "Space", "Enter", "n")) {
        deck.press("Home").press(key);
        assertThat(deck.at()).as(key).isEqualTo(2);
        assertThat(deck.focused()).as(key).isEqualTo(deck.ids().get(1) + "_title");
      }
      for (String key : List.of("PageUp", "ArrowLeft", "ArrowUp", "p", "Shift+Space")) {
        deck.press("Home", "PageDown").press(key);
        assertThat(deck.at()).as(key).isEqualTo(1);
      }
      deck.press("End");
      assertThat(deck.at()).isEqualTo(deck.ids().size());
      deck.press("1", "0", "Enter");
      assertThat(deck.at()).isEqualTo(10);
      deck.press("9", "9", "9", "Enter");
      assertThat(deck.at()).isEqualTo(deck.ids().size());
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void stepsAppearOneByOneAndAreAnnounced(String address, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage deck = DeckPage.running(context, address);
      int number = deck.withSteps();
      deck.press(Integer.toString(number), "Enter");
      Locator items = deck.page().locator(".slide[data-now] .slide__steps li");
      assertThat(items.first().isVisible()).isFalse();
      deck.press("n");
      assertThat(deck.step()).isEqualTo(1);
      assertThat(items.first().isVisible()).isTrue();
      assertThat(items.nth(1).isVisible()).isFalse();
      assertThat(deck.status()).isEqualTo(items.first().textContent().trim());
      deck.press("p");
      assertThat(items.first().isVisible()).isFalse();
      deck.press("p", "n");
      assertThat(deck.at()).isEqualTo(number);
      assertThat(deck.step()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void blackOverviewSizeHelpAndStop(String address, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage deck = DeckPage.running(context, address);
      deck.press("b");
      assertThat(deck.black()).isTrue();
      deck.press(".");
      assertThat(deck.black()).isFalse();
      deck.press("b", "n");
      assertThat(deck.black()).isFalse();
      assertThat(deck.at()).isEqualTo(1);
      deck.press("Escape");
      assertThat(deck.mode()).isEqualTo("overview");
      deck.press("ArrowRight", "ArrowRight", "Enter");
      assertThat(deck.mode()).isEqualTo("show");
      assertThat(deck.at()).isEqualTo(3);
      deck.press("o", "Escape");
      assertThat(deck.at()).isEqualTo(3);
      deck.press("+", "+");
      assertThat(deck.size()).isEqualTo("1.5");
      deck.press("-");
      assertThat(deck.size()).isEqualTo("1.25");
      deck.press("?");
      assertThat(deck.page().locator("dialog.keys").isVisible()).isTrue();
      deck.press("?");
      assertThat(deck.page().locator("dialog.keys").isVisible()).isFalse();
      deck.press("f");
      deck.page().locator("html:fullscreen").waitFor();
      deck.press("f");
      deck.page().locator("html:not(:fullscreen)").waitFor();
      deck.page().mouse().move(200, 200);
      deck.page().locator(".bar [data-do=stop]").click();
      assertThat(deck.mode()).isEqualTo("page");
      assertThat(deck.focused()).contains("deck__start");
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void keysOfOneSignCanBeSwitchedOff(String address, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage deck = DeckPage.running(context, address);
      deck.press("?");
      deck.page().locator("[data-do=letters]").click();
      deck.press("Escape");
      deck.press("n", "b", "o", "2", "Enter", "+", "?");
      assertThat(deck.at()).isEqualTo(2);
      assertThat(deck.black()).isFalse();
      assertThat(deck.size()).isEqualTo("1");
      deck.page().reload();
      deck.press("p");
      assertThat(deck.at()).isEqualTo(2);
      deck.press("PageUp", "Space");
      assertThat(deck.at()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void everythingHasAButtonThatTheKeyboardReaches(String address, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage deck = DeckPage.running(context, address);
      Locator bar = deck.page().locator(".bar");
      PlaywrightAssertions.assertThat(bar).hasCSS("opacity", "0");
      deck.press("Tab");
      assertThat(bar.evaluate("e => getComputedStyle(e).opacity")).isEqualTo("1");
      assertThat(
              deck.strings(
                  "[...document.querySelectorAll('.keys [data-do]')].map(b => b.dataset.do)"))
          .contains("next", "previous", "first", "last", "overview", "presenter", "full", "larger")
          .contains("smaller", "black", "letters", "slides", "handout", "stop", "help");
      deck.page().locator(".bar [data-do=help]").press("Enter");
      deck.page().locator(".keys [data-do=last]").press("Enter");
      assertThat(deck.at()).isEqualTo(deck.ids().size());
      deck.page().locator(".bar [data-do=previous]").press("Space");
      assertThat(deck.at()).isEqualTo(deck.ids().size() - 1);
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void theAddressLeadsBackAndHiddenSlidesAreNotReached(String address, Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage deck = DeckPage.running(context, address);
      deck.press(Integer.toString(deck.withSteps()), "Enter", "n");
      int at = deck.at();
      deck.page().reload();
      assertThat(deck.at()).isEqualTo(at);
      assertThat(deck.step()).isEqualTo(1);
      DeckPage shared = DeckPage.open(context, deck.page().url());
      assertThat(shared.at()).isEqualTo(at);
      assertThat(shared.step()).isEqualTo(1);
      for (int stop = 0; stop < 14; stop++) {
        shared.press("Tab");
        assertThat(
                shared
                    .page()
                    .evaluate(
                        "document.activeElement === document.body || !!document.activeElement.closest('.slide[data-now], .bar')"))
            .isEqualTo(true);
      }
    }
  }
}

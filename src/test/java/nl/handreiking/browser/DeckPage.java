package nl.handreiking.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;

/** A presentation of the shipped site in a browser, as its tests speak of it. */
record DeckPage(Page page) {

  static final String PATH = "vo/presentatie/index.html";

  /** The page, not yet running. */
  static DeckPage open(BrowserContext context, String address) {
    Page page = context.newPage();
    page.navigate(address);
    return new DeckPage(page);
  }

  static DeckPage running(BrowserContext context, String address) {
    DeckPage deck = open(context, address);
    deck.page.locator(".deck__start").click();
    return deck;
  }

  static String file(String path) {
    return ShippedSite.folder().resolve(path).toUri().toString();
  }

  DeckPage press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** The slide that is shown, from 1; the title and the address say the same. */
  int at() {
    int number = Integer.parseInt(page.title().replaceAll("/.*", ""));
    String id = ids().get(number - 1);
    String hash = page.evaluate("decodeURIComponent(location.hash)").toString();
    if (!hash.startsWith("#" + id + "/")) {
      throw new AssertionError("title " + page.title() + ", address " + hash);
    }
    return number;
  }

  int step() {
    return Integer.parseInt(page.url().replaceAll(".*/", ""));
  }

  String mode() {
    return page.evaluate("document.documentElement.dataset.mode ?? 'page'").toString();
  }

  boolean black() {
    return page.locator(".black").isVisible();
  }

  String size() {
    return page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--size')")
        .toString();
  }

  /** The id of what has the focus, or of the heading's slide. */
  String focused() {
    return page.evaluate("document.activeElement.id || document.activeElement.className")
        .toString();
  }

  String status() {
    return page.locator(".say").textContent();
  }

  List<String> ids() {
    return strings("[...document.querySelectorAll('.slide')].map(s => s.id)");
  }

  /** The slides with steps, from 1. */
  int withSteps() {
    return (int)
            page.evaluate(
                "[...document.querySelectorAll('.slide')].findIndex(s => s.querySelector('.slide__steps'))")
        + 1;
  }

  @SuppressWarnings("unchecked")
  List<String> strings(String script) {
    return (List<String>) page.evaluate(script);
  }

  /** The speaker's window, opened with its key. */
  DeckPage speaker() {
    Page opened = page.context().waitForPage(() -> press("s"));
    opened.locator(".speaker__link[data-on]").waitFor();
    return new DeckPage(opened);
  }

  void awaitSlide(int number) {
    PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("^" + number + "/.*"));
  }
}

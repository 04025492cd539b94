package nl.handreiking.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On paper each slide is there once, whole: by itself on a page, or with its notes. */
@ExtendWith(Chromium.class)
class DeckPrintIT {

  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
  private static final String TITLES =
      "[...document.querySelectorAll('.slide h2')].map(one => one.textContent)";
  private static final String STEPS =
      "[...document.querySelectorAll('.slide__steps li')].map(one => one.innerText)";
  private static final String NOTES =
      "[...document.querySelectorAll('.notes__text > p')].map(one => one.innerText)";
  private static final String UNWRITTEN =
      """
      [...document.querySelectorAll('.slide a[href^=http]')]
        .filter(a => !getComputedStyle(a, '::after').content.includes(a.getAttribute('href')))
        .map(a => a.href)""";

  @Test
  void slidesOneToAPage(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage deck = DeckPage.running(context, DeckPage.file(DeckPage.PATH)).press("3", "Enter");
      choose(deck.page(), "slides");
      String pdf = pdf(deck.page());
      assertThat(PAGE.matcher(pdf).results().count()).isEqualTo(deck.ids().size());
      assertThat(deck.at()).isEqualTo(3);
      assertThat(deck.mode()).isEqualTo("show");

      choose(deck.page(), "slides");
      String paper = onPaper(deck.page());
      assertThat(deck.strings(TITLES)).allSatisfy(title -> once(paper, title));
      assertThat(deck.strings(STEPS)).isNotEmpty().allSatisfy(step -> once(paper, step));
      assertThat(deck.page().locator(".notes:visible, .bar:visible, header:visible").count())
          .isZero();
    }
  }

  @Test
  void aHandoutWithNotesAndAddresses(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage deck = DeckPage.running(context, DeckPage.file(DeckPage.PATH));
      choose(deck.page(), "handout");
      String paper = onPaper(deck.page());
      assertThat(deck.strings(TITLES)).allSatisfy(title -> assertThat(paper).contains(title));
      assertThat(deck.strings(STEPS)).allSatisfy(step -> assertThat(paper).contains(step));
      assertThat(deck.strings(NOTES)).hasSizeGreaterThan(20);
      assertThat(deck.strings(NOTES)).allSatisfy(note -> assertThat(paper).contains(note));
      assertThat(deck.strings(UNWRITTEN)).isEmpty();
      assertThat(PAGE.matcher(pdf(deck.page())).results().count()).isBetween(3L, 12L);
    }
  }

  private static void once(String paper, String text) {
    assertThat(paper.split(Pattern.quote(text), -1)).as(text).hasSizeGreaterThan(1);
  }

  /** Presses the button, in a browser that has no printer to ask. */
  static void choose(Page page, String kind) {
    page.evaluate(
        "kind => { window.print = () => {}; document.querySelector(`[data-do=${kind}]`).click(); }",
        kind);
  }

  private static String pdf(Page page) {
    return new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), ISO_8859_1);
  }

  /** What is to be read on paper. */
  private static String onPaper(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    return page.evaluate("document.body.innerText").toString();
  }
}

package nl.handreiking.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.output.SitePlan;
import nl.handreiking.site.ExtremeDeck;
import nl.handreiking.source.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slides with far too much on them: all of it can be seen, on any screen and on paper. */
@ExtendWith(Chromium.class)
class ExtremeDeckIT {

  private static final int ORDINARY = 40;
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  /** What stands outside of its slide, and dots outside of the window. */
  private static final String OUTSIDE =
      """
      () => {
        const slide = document.querySelector('.slide[data-now]');
        const frame = slide.querySelector('.slide__in').getBoundingClientRect();
        const outside = [...slide.querySelectorAll('.slide__in *')]
          .filter(e => e.checkVisibility() && !e.closest('.table, pre, svg, .hidden, .external-note'))
          .filter(e => {
            const box = e.getBoundingClientRect();
            return box.width && (box.left < frame.left - 1 || box.right > frame.right + 1
              || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
          })
          .map(e => 'outside: ' + e.outerHTML.slice(0, 100));
        const dots = slide.querySelector('.dots');
        if (dots && dots.getBoundingClientRect().right > innerWidth) outside.push('dots');
        return outside;
      }""";

  @TempDir static Path folder;
  private static String address = "";

  @BeforeAll
  static void build() throws Exception {
    BuildRequest request =
        new BuildRequest(
            ExtremeDeck.in(folder.resolve("content"), ORDINARY),
            Optional.empty(),
            folder.resolve("out"),
            Optional.empty(),
            LocalDate.of(2026, 11, 2),
            "test");
    Outcome<SitePlan> outcome = SiteBuild.build(request, (done, total) -> {});
    assertThat(outcome.hasErrors()).as("%s", outcome.diagnostics()).isFalse();
    address = folder.resolve("out/site/bovenbouw/presentatie/index.html").toUri().toString();
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "1920, 1080", "1024, 768", "360, 640"})
  void everythingIsWithinItsSlide(int width, int height, Browser browser) {
    Browser.NewContextOptions size = new Browser.NewContextOptions().setViewportSize(width, height);
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browser.newContext(size)) {
      DeckPage deck = DeckPage.running(context, address);
      List<String> ids = deck.ids();
      for (String id : ids.subList(0, ids.size() - ORDINARY + 1)) {
        for (String question : List.of(ReflowIT.TOO_WIDE, ReflowIT.CUT_OFF, OUTSIDE)) {
          ((List<?>) deck.page().evaluate(question))
              .forEach(fault -> faults.add(id + ": " + fault));
        }
        next(deck);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void onPaperASlideGoesOnOnTheNextPage(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      DeckPage deck = DeckPage.running(context, address);
      int slides = deck.ids().size();
      deck.page()
          .evaluate(
              "() => { window.print = () => {}; document.querySelector('[data-do=slides]').click(); }");
      Page.PdfOptions options = new Page.PdfOptions().setPreferCSSPageSize(true);
      long pages = PAGE.matcher(new String(deck.page().pdf(options), ISO_8859_1)).results().count();
      assertThat(pages).isGreaterThan(slides + 3);
    }
  }

  private static void next(DeckPage deck) {
    deck.press(Integer.toString(deck.at() + 1).split("")).press("Enter");
  }
}

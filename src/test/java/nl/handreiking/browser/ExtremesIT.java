package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With any number of levels and topics, and names of any length, nothing goes sideways or is cut
 * off: on screens of all widths, with text of twice the size, and on paper.
 */
@ExtendWith(Chromium.class)
class ExtremesIT {

  private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1024, 1280);

  /** A4 with the margins of the style for print, in pixels. */
  private static final int PAPER = 673;

  private static final int TWICE_AS_LARGE = 32;

  /** Puts a word that no line can hold in the place of every text, also of those of the theme. */
  private static final String STRETCH =
      """
      () => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode;
          const skip = text.parentElement.closest('script, svg, .hidden, .external-note');
          if (text.data.trim() && !skip) text.data = 'Aansprakelijkheidswaardevaststellings'.repeat(2) + ' ';
        }
      }""";

  static Stream<ExtremeSite> sites() {
    return Stream.of(
        new ExtremeSite(1, 1, "A"),
        new ExtremeSite(2, 15, "Zorg"),
        new ExtremeSite(7, 6, "Onderwijsprofessionalisering"),
        new ExtremeSite(12, 15, "Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersover"),
        new ExtremeSite(12, 3, "W".repeat(60)));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nothingGoesSideways(ExtremeSite site, Browser browser, @TempDir Path folder)
      throws Exception {
    Path pages = site.build(folder);
    try (Browser large = Chromium.withTextSize(browser, TWICE_AS_LARGE)) {
      assertThat(faults(browser, pages, site.pages(), "() => {}")).isEmpty();
      assertThat(faults(large, pages, site.pages(), "() => {}")).as("large text").isEmpty();
    }
  }

  @Test
  void norWithAnyTextInAnyPlace(Browser browser) {
    Path pages = ShippedSite.folder();
    List<String> paths = ShippedSite.onePageOfEachKind();
    try (Browser large = Chromium.withTextSize(browser, TWICE_AS_LARGE)) {
      assertThat(faults(browser, pages, paths, STRETCH)).isEmpty();
      assertThat(faults(large, pages, paths, STRETCH)).as("large text").isEmpty();
    }
  }

  /** A browser that knows no hyphenation of a language would break a word anywhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onderwijsprofessionals begeleiden",
        "Meervoudigepersoonlijkheidsstoornissen",
        "Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersstaf"
      })
  void noHeadingBreaksWithinAWordWithoutAHyphen(String name, Browser browser, @TempDir Path folder)
      throws Exception {
    ExtremeSite site = new ExtremeSite(7, 6, name);
    Path pages = site.build(folder);
    List<String> broken = new ArrayList<>();
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      for (String path : site.pages()) {
        page.navigate(pages.resolve(path).toUri().toString());
        for (int width : WIDTHS) {
          page.setViewportSize(width, 800);
          ask(page, ReflowIT.BROKEN_WORDS, path + " at " + width, broken);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  static List<String> faults(Browser browser, Path pages, List<String> paths, String change) {
    List<String> faults = new ArrayList<>();
    Browser.NewContextOptions options = new Browser.NewContextOptions().setBypassCSP(true);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      for (String path : paths) {
        page.navigate(pages.resolve(path).toUri().toString());
        page.evaluate(change);
        for (int width : WIDTHS) {
          look(page, path, width, Media.SCREEN, faults);
        }
        look(page, path, PAPER, Media.PRINT, faults);
      }
    }
    return faults;
  }

  private static void look(Page page, String path, int width, Media media, List<String> faults) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
    page.setViewportSize(width, 800);
    String where = path + " at " + width + " on " + media;
    ask(page, ReflowIT.TOO_WIDE, where, faults);
    ask(page, ReflowIT.CUT_OFF, where, faults);
  }

  private static void ask(Page page, String question, String where, List<String> faults) {
    ((List<?>) page.evaluate(question)).forEach(fault -> faults.add(where + ": " + fault));
  }
}

package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With any number of levels and topics, and names of any length, nothing goes sideways. */
@ExtendWith(Chromium.class)
class ExtremesIT {

  private static final int[] WIDTHS = {320, 360, 768, 1024, 1280};
  private static final String TWICE_AS_LARGE = "html { font-size: 200% !important }";

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
    List<String> faults = new ArrayList<>();
    Browser.NewContextOptions options = new Browser.NewContextOptions().setBypassCSP(true);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      for (String path : site.pages()) {
        page.navigate(pages.resolve(path).toUri().toString());
        for (int width : WIDTHS) {
          page.setViewportSize(width, 800);
          look(page, path + " at " + width, faults);
        }
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(TWICE_AS_LARGE));
        for (int width : WIDTHS) {
          page.setViewportSize(width, 800);
          look(page, path + " at " + width + " with large text", faults);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void look(Page page, String where, List<String> faults) {
    for (String question : List.of(ReflowIT.TOO_WIDE, ReflowIT.CUT_OFF)) {
      ((List<?>) page.evaluate(question)).forEach(fault -> faults.add(where + ": " + fault));
    }
  }
}

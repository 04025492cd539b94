package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of publications on other subjects have nothing that axe finds, and fit their screen. */
@ExtendWith(Chromium.class)
class OtherSitesIT {

  static Stream<Arguments> sites() {
    return OtherSites.NAMES.stream()
        .flatMap(
            name ->
                Stream.of(AxeIT.Mode.LIGHT, AxeIT.Mode.NARROW_DARK)
                    .map(mode -> Arguments.of(name, mode)));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void areAccessible(String name, AxeIT.Mode mode, Browser browser) throws Exception {
    try (LoopbackServer server = new LoopbackServer(OtherSites.folder(name));
        BrowserContext context = browser.newContext(mode.options)) {
      Page page = context.newPage();
      List<String> pages = OtherSites.pages(name);
      for (String path : pages) {
        page.navigate(server.address(path));
        assertThat(AxeIT.found(page)).as("%s, %s", path, mode).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
            .as("%s, %s", path, mode)
            .isEqualTo(0);
      }
    }
  }
}

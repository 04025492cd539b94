package nl.handreiking.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No page has anything that axe finds, in any scheme, on a wide and on a narrow screen. */
@ExtendWith(Chromium.class)
class AxeIT {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** WCAG 2.2, 1.4.6: 7 to 1, or 4.5 to 1 for large text. */
  private static final String AAA_CONTRAST = "color-contrast-enhanced";

  private static final String ADD_STYLES =
      """
      css => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }""";

  enum Mode {
    LIGHT(new Browser.NewContextOptions().setViewportSize(1280, 900)),
    DARK(
        new Browser.NewContextOptions()
            .setViewportSize(1280, 900)
            .setColorScheme(ColorScheme.DARK)),
    FORCED_COLOURS(
        new Browser.NewContextOptions()
            .setViewportSize(1280, 900)
            .setForcedColors(ForcedColors.ACTIVE)),
    NARROW(new Browser.NewContextOptions().setViewportSize(320, 640)),
    NARROW_DARK(
        new Browser.NewContextOptions().setViewportSize(320, 640).setColorScheme(ColorScheme.DARK));

    final Browser.NewContextOptions options;

    Mode(Browser.NewContextOptions options) {
      this.options = options;
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void findsNothing(Mode mode, Browser browser) throws Exception {
    try (LoopbackServer server = new LoopbackServer(ShippedSite.folder());
        BrowserContext context = browser.newContext(mode.options)) {
      Page page = context.newPage();
      for (String path : ShippedSite.pages()) {
        page.navigate(server.address(path));
        assertThat(found(page)).as("%s, %s", path, mode).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void findsNothingInAReport(Mode mode, Browser browser) throws Exception {
    try (LoopbackServer server = new LoopbackServer(SampleLinkReport.folder());
        BrowserContext context = browser.newContext(mode.options)) {
      Page page = context.newPage();
      page.navigate(server.address("index.html"));
      assertThat(found(page)).as("%s", mode).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void findsNothingInAReportForEditors(Mode mode, Browser browser) throws Exception {
    try (LoopbackServer server = new LoopbackServer(SampleContentReport.folder());
        BrowserContext context = browser.newContext(mode.options)) {
      Page page = context.newPage();
      for (String path : List.of("whole/index.html", "stopped/index.html")) {
        page.navigate(server.address(path));
        assertThat(found(page)).as("%s, %s", path, mode).isEmpty();
      }
    }
  }

  /** As if the pointer were on everything at once. */
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void findsContrastUnderThePointer(Mode mode, Browser browser) throws Exception {
    String hovered =
        Files.readString(ShippedSite.folder().resolve("assets/site.css"))
            .replace(":hover", ":not(._)");
    try (LoopbackServer server = new LoopbackServer(ShippedSite.folder());
        BrowserContext context = browser.newContext(mode.options)) {
      Page page = context.newPage();
      for (String path : ShippedSite.onePageOfEachKind()) {
        page.navigate(server.address(path));
        page.evaluate(ADD_STYLES, hovered);
        assertThat(found(page, only("rule", List.of(AAA_CONTRAST)))).as(path).isEmpty();
      }
    }
  }

  /** What axe finds on a page as it is now. */
  static List<String> found(Page page) {
    return found(page, only("tag", TAGS));
  }

  private static List<String> found(Page page, AxeRunOnlyOptions only) {
    AxeRuleOptions enabled = new AxeRuleOptions();
    enabled.setEnabled(true);
    AxeRunOptions options = new AxeRunOptions();
    options.setRunOnly(only);
    options.setRules(Map.of(AAA_CONTRAST, enabled));
    return new AxeBuilder(page)
        .options(options).analyze().getViolations().stream().map(AxeIT::describe).toList();
  }

  private static AxeRunOnlyOptions only(String type, List<String> values) {
    AxeRunOnlyOptions only = new AxeRunOnlyOptions();
    only.setType(type);
    only.setValues(values);
    return only;
  }

  private static String describe(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml();
  }
}

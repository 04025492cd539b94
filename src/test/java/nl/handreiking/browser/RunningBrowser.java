package nl.handreiking.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import java.util.function.Function;

/** A running browser, ended with the test run. */
record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

  static final Map<String, String> WITHOUT_DOWNLOAD =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  static RunningBrowser start(
      Map<String, String> environment, Function<Playwright, Browser> launch) {
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    return new RunningBrowser(playwright, launch.apply(playwright));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

package nl.handreiking.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one Chromium for the whole run. */
public final class Chromium implements ParameterResolver {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
        .browser();
  }

  /** A running browser, ended with the test run. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      Optional<Path> executable = ChromiumFinder.find();
      try {
        Playwright playwright = playwright(executable.isPresent());
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        executable.ifPresent(options::setExecutablePath);
        return new Running(playwright, playwright.chromium().launch(options));
      } catch (PlaywrightException e) {
        throw new IllegalStateException(
            "The browser tests need Chromium. Install it so that 'chromium' is on the PATH"
                + " (on Debian or Ubuntu: apt-get install chromium) and run the tests again.",
            e);
      }
    }

    private static Playwright playwright(boolean hasBrowser) {
      Map<String, String> environment =
          hasBrowser ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
      return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}

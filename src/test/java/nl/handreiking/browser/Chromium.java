package nl.handreiking.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one Chromium for the whole run; those with the tag of {@link Firefox} get that. */
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
    return parameter.getParameter().getType() == Browser.class
        && !context.getTags().contains(Firefox.TAG);
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(Chromium.class, key -> start(), RunningBrowser.class)
        .browser();
  }

  /** Without one on this machine, Playwright downloads its own. */
  private static RunningBrowser start() {
    Map<String, String> environment =
        BrowserProgram.CHROMIUM.find().isPresent() ? RunningBrowser.WITHOUT_DOWNLOAD : Map.of();
    try {
      return RunningBrowser.start(environment, playwright -> launch(playwright.chromium(), FLAGS));
    } catch (PlaywrightException e) {
      throw new IllegalStateException(
          "The browser tests need Chromium. Install it so that 'chromium' is on the PATH"
              + " (on Debian or Ubuntu: apt-get install chromium) and run the tests again.",
          e);
    }
  }

  /**
   * Another browser beside the one of the run, of somebody who chose larger text in its settings;
   * 16 pixels is what browsers come with.
   */
  static Browser withTextSize(Browser browser, int pixels) {
    List<String> flags = new ArrayList<>(FLAGS);
    flags.add("--blink-settings=defaultFontSize=" + pixels);
    return launch(browser.browserType(), flags);
  }

  private static Browser launch(BrowserType type, List<String> flags) {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(flags);
    BrowserProgram.CHROMIUM.find().ifPresent(options::setExecutablePath);
    return type.launch(options);
  }
}

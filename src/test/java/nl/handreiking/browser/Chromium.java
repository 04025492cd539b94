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
    Optional<Path> executable = BrowserProgram.CHROMIUM.find();
    Map<String, String> environment =
        executable.isPresent() ? RunningBrowser.WITHOUT_DOWNLOAD : Map.of();
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
    executable.ifPresent(options::setExecutablePath);
    try {
      return RunningBrowser.start(environment, Playwright::chromium, options);
    } catch (PlaywrightException e) {
      throw new IllegalStateException(
          "The browser tests need Chromium. Install it so that 'chromium' is on the PATH"
              + " (on Debian or Ubuntu: apt-get install chromium) and run the tests again.",
          e);
    }
  }
}

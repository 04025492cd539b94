package nl.handreiking.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests with its tag one Firefox for the whole run: that of the machine, since Playwright can
 * speak WebDriver BiDi to it. Without it they are skipped.
 */
public final class Firefox implements ExecutionCondition, ParameterResolver {

  static final String TAG = "firefox";

  /** That of Playwright for an unchanged Firefox. */
  private static final String CHANNEL = "moz-firefox";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Program.PATH.isPresent()
        ? ConditionEvaluationResult.enabled("")
        : ConditionEvaluationResult.disabled(
            "There is no Firefox on the PATH (on Debian or Ubuntu: apt-get install firefox-esr).");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(Firefox.class, key -> start(), RunningBrowser.class)
        .browser();
  }

  private static RunningBrowser start() {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setChannel(CHANNEL);
    Program.PATH.ifPresent(options::setExecutablePath);
    return RunningBrowser.start(
        RunningBrowser.WITHOUT_DOWNLOAD, playwright -> playwright.firefox().launch(options));
  }

  /** Looked for, and installed, once. */
  private static final class Program {

    private static final Optional<Path> PATH = BrowserProgram.FIREFOX.find();
  }
}

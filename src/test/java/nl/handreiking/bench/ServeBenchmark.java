package nl.handreiking.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.serve.ServedCopy;

/**
 * Times the way from a saved file to the page in Chromium that shows it: from just before the write
 * to the first time that the page's own script sees the new text, by the clock that both share. For
 * the shipped content and a generated one of 1,000 pages. See CONTRIBUTING.md.
 */
final class ServeBenchmark {

  private static final int WARM_UP = 15;
  private static final int RUNS = 30;

  /** In the page from the start: when it first has the text that the run looks for. */
  private static final String WATCH =
      """
      const look = () => {
        const found = document.body?.textContent.match(/meting-(\\d+)-klaar/);
        if (found && window.seen !== found[1]) { window.seen = found[1]; window.at = performance.timeOrigin + performance.now(); }
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
      """;

  private ServeBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path temp = Files.createTempDirectory("handreiking-bench");
    Path corpus = temp.resolve("corpus");
    Corpus.write(corpus, 1_000);
    Path shipped = Path.of("content");
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(options(args))) {
      System.out.println("content          median ms   max ms");
      time(browser, "shipped", shipped, temp, "onderwerpen/signalen/sociogram.md", "vo/signalen/");
      time(browser, "1,000 pages", corpus, temp, "paginas/p7/index.md", "p7/");
    }
  }

  private static BrowserType.LaunchOptions options(String... browser) {
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
    return browser.length == 0 ? options : options.setExecutablePath(Path.of(browser[0]));
  }

  private static void time(
      Browser browser, String name, Path content, Path temp, String file, String path)
      throws Exception {
    Path folder = Files.createDirectories(temp.resolve(name.replaceAll("\\W", "")));
    try (ServedCopy served = ServedCopy.of(content, folder, Optional.empty())) {
      Page page = browser.newPage();
      page.addInitScript(WATCH);
      page.navigate(served.address(path));
      String text = served.read(file);
      double[] times = new double[RUNS];
      for (int run = -WARM_UP; run < RUNS; run++) {
        int number = run + WARM_UP + 1;
        String next = text + "\nDit is meting-" + number + "-klaar.\n";
        double start = now();
        served.overwrite(file, next);
        page.waitForFunction("n => window.seen === String(n)", number);
        double time = ((Number) page.evaluate("window.at")).doubleValue() - start;
        times[Math.max(run, 0)] = time;
        page.waitForFunction("() => document.readyState === 'complete'");
      }
      Arrays.sort(times);
      System.out.printf(Locale.ROOT, "%-16s %9.0f %8.0f%n", name, times[RUNS / 2], times[RUNS - 1]);
    }
  }

  /** Milliseconds since 1970, with their fraction. */
  private static double now() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1e3 + now.getNano() / 1e6;
  }
}

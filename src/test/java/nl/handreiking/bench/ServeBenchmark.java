package nl.handreiking.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.browser.BrowserProgram;
import nl.handreiking.serve.ServedCopy;

/**
 * Times the way from a saved file to the page in Chromium that shows it: from just before the write
 * to the first time that the page's own script sees the new text, by the clock that both share. Run
 * by {@link Benchmark}.
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

  private final Browser browser;
  private final TempFolder temp;

  private ServeBenchmark(Browser browser, TempFolder temp) {
    this.browser = browser;
    this.temp = temp;
  }

  /** The arguments are sizes of generated contents, in pages. */
  public static void main(String[] arguments) throws Exception {
    Optional<Path> chromium = BrowserProgram.CHROMIUM.onPath();
    if (chromium.isEmpty()) {
      System.out.println(
          "No Chromium on the PATH, so not known: from a saved file to the browser.");
      return;
    }
    Playwright.CreateOptions downloadNothing =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    try (TempFolder temp = TempFolder.create();
        Playwright playwright = Playwright.create(downloadNothing);
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
      ServeBenchmark benchmark = new ServeBenchmark(browser, temp);
      System.out.println("saved to seen  median ms   max ms");
      String item = "onderwerpen/signalen/sociogram.md";
      benchmark.time("shipped", Path.of("content"), item, "vo/signalen/");
      for (String pages : arguments) {
        Path corpus = temp.resolve("corpus-" + pages);
        Corpus.write(corpus, Integer.parseInt(pages));
        benchmark.time(pages + " pages", corpus, "paginas/p7/index.md", "p7/");
      }
    }
  }

  private void time(String name, Path content, String file, String path) throws Exception {
    Path folder = Files.createDirectories(temp.resolve(name.replaceAll("\\W", "")));
    try (ServedCopy served = ServedCopy.of(content, folder, Optional.empty());
        Page page = browser.newPage()) {

      page.addInitScript(WATCH);
      page.navigate(served.address(path));
      String text = served.read(file);
      List<Double> times = new ArrayList<>();
      for (int run = -WARM_UP; run < RUNS; run++) {
        int number = run + WARM_UP + 1;
        String next = text + "\nDit is meting-" + number + "-klaar.\n";
        double start = now();
        served.overwrite(file, next);
        page.waitForFunction("n => window.seen === String(n)", number);
        double time = ((Number) page.evaluate("window.at")).doubleValue() - start;
        if (run >= 0) {
          times.add(time);
        }
        page.waitForFunction("() => document.readyState === 'complete'");
      }
      Spread spread = Spread.of(times);
      System.out.printf(Locale.ROOT, "%-14s %9.0f %8.0f%n", name, spread.median(), spread.max());
    }
  }

  /** Milliseconds since 1970, with their fraction. */
  private static double now() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1e3 + now.getNano() / 1e6;
  }
}

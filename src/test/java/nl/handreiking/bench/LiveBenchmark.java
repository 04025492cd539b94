package nl.handreiking.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.live.Edition;
import nl.handreiking.build.live.LivePublication;
import nl.handreiking.check.ContentFolders;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePlan;

/**
 * Times how long it takes from a changed file to a new edition, and then to the page that shows it,
 * and prints the medians and the longest; besides, what all threads used of the processors until
 * the page was there, since that is the same on a machine that is busy. Run by {@link Benchmark}.
 */
final class LiveBenchmark {

  private static final int WARM = 10;
  private static final int RUNS = 21;

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Path content;
  private final LivePublication live;

  private LiveBenchmark(Path content) {
    this.content = content;
    this.live =
        new LivePublication(
            new BuildRequest(
                content,
                Optional.empty(),
                content.resolveSibling("out"),
                Optional.empty(),
                LocalDate.of(2026, 11, 1),
                "bench"));
  }

  /** The arguments are sizes of generated contents, in pages. */
  public static void main(String[] arguments) throws IOException {
    try (TempFolder temp = TempFolder.create()) {
      Path shipped = temp.resolve("shipped");
      ContentFolders.copy(Path.of("content").toAbsolutePath(), shipped);
      LiveBenchmark small = new LiveBenchmark(shipped);
      small.begin("shipped content");
      small.report("nothing", "", "index.html");
      small.report("an item", "onderwerpen/signalen/sociogram.md", "po/signalen/index.html");
      small.report("a topic", "onderwerpen/signalen/index.md", "vo/signalen/index.html");
      small.report("links", "links.yaml", "bronnen/index.html");
      small.report("the guide", "handreiking.yaml", "index.html");
      small.report("a deck", "presentaties/klas.md", "po/presentatie/index.html");
      small.report("a figure", "figuren/sociogram.yaml", "po/signalen/index.html");
      for (String pages : arguments) {
        Path corpus = temp.resolve("corpus-" + pages);
        Corpus.write(corpus, Integer.parseInt(pages));
        LiveBenchmark large = new LiveBenchmark(corpus);
        large.begin(pages + " pages");
        large.report("nothing", "", "index.html");
        large.report("a page", "paginas/p7/index.md", "p7/index.html");
        large.report("an item", "onderwerpen/zien/zien-3.md", "po/zien/index.html");
        large.report("links", "links.yaml", "bronnen/index.html");
        large.report("the guide", "handreiking.yaml", "index.html");
      }
    }
  }

  /** Reads all, and makes each page once, as a browser would in the course of a morning. */
  private void begin(String name) {
    long start = System.nanoTime();
    SitePlan plan = site(live.refresh());
    double first = milliseconds(start);
    start = System.nanoTime();
    plan.files().forEach(file -> file.content().bytes());
    System.out.printf(
        Locale.ROOT,
        "%s: first edition %.0f ms, then all of its %d files %.0f ms%n"
            + "changed        edition  longest     page  longest      cpu   (ms)%n",
        name,
        first,
        plan.files().size(),
        milliseconds(start));
  }

  private void report(String what, String changed, String page) throws IOException {
    List<Double> editions = new ArrayList<>();
    List<Double> pages = new ArrayList<>();
    List<Double> used = new ArrayList<>();
    String before = changed.isEmpty() ? "" : Files.readString(content.resolve(changed));
    for (int i = -WARM; i < RUNS; i++) {
      if (!changed.isEmpty()) {
        Files.writeString(content.resolve(changed), edited(changed, before, i + WARM));
      }
      long usedBefore = PROCESS.getProcessCpuTime();
      long start = System.nanoTime();
      SitePlan plan = site(live.refresh());
      double planned = milliseconds(start);
      bytes(plan, page);
      if (i >= 0) {
        editions.add(planned);
        pages.add(milliseconds(start));
        used.add((PROCESS.getProcessCpuTime() - usedBefore) / 1e6);
      }
    }
    if (!changed.isEmpty()) {
      Files.writeString(content.resolve(changed), before);
      live.refresh();
    }
    Spread edition = Spread.of(editions);
    Spread shown = Spread.of(pages);
    System.out.printf(
        Locale.ROOT,
        "%-13s %8.1f %8.1f %8.1f %8.1f %8.1f%n",
        what,
        edition.median(),
        edition.max(),
        shown.median(),
        shown.max(),
        Spread.of(used).median());
  }

  private static String edited(String file, String text, int i) {
    return file.endsWith(".yaml")
        ? text.replaceFirst("(titel|bijschrift): [\"']?", "$0Nr. " + i + " ")
        : text + "\nNu staat er " + i + ".\n";
  }

  private static SitePlan site(Edition edition) {
    if (!edition.upToDate()) {
      throw new IllegalStateException(edition.problems().toString());
    }
    return edition.site().orElseThrow();
  }

  private static byte[] bytes(SitePlan plan, String path) {
    return plan.files().stream()
        .filter(file -> file.path().value().equals(path))
        .findFirst()
        .map(OutputFile::content)
        .orElseThrow(() -> new IllegalStateException("no page " + path))
        .bytes();
  }

  private static double milliseconds(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}

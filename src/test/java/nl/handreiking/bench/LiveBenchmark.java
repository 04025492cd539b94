package nl.handreiking.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.live.Edition;
import nl.handreiking.build.live.LivePublication;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePlan;

/**
 * Times how long it takes from a changed file to a new edition, and then to the page that shows it,
 * and prints the medians and the longest; besides, what all threads used of the processors until
 * the page was there, since that is the same on a machine that is busy. See CONTRIBUTING.md.
 */
final class LiveBenchmark {

  private static final int WARM = 10;
  private static final int RUNS = 21;
  private static final int PAGES = 1_000;

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

  public static void main(String[] arguments) throws IOException {
    Path temp = Files.createTempDirectory("handreiking-live");
    Path shipped = temp.resolve("shipped");
    copy(Path.of("content").toAbsolutePath(), shipped);
    LiveBenchmark small = new LiveBenchmark(shipped);
    small.begin("shipped content");
    small.report("nothing", "", "index.html");
    small.report("an item", "onderwerpen/signalen/sociogram.md", "po/signalen/index.html");
    small.report("a topic", "onderwerpen/signalen/index.md", "vo/signalen/index.html");
    small.report("links", "links.yaml", "bronnen/index.html");
    small.report("the guide", "handreiking.yaml", "index.html");
    small.report("a deck", "presentaties/klas.md", "po/presentatie/index.html");
    small.report("a figure", "figuren/sociogram.yaml", "po/signalen/index.html");
    Path large = temp.resolve("large");
    Corpus.write(large, PAGES);
    LiveBenchmark thousand = new LiveBenchmark(large);
    thousand.begin(PAGES + " pages");
    thousand.report("nothing", "", "index.html");
    thousand.report("a page", "paginas/p500/index.md", "p500/index.html");
    thousand.report("an item", "onderwerpen/zien/zien-3.md", "po/zien/index.html");
    thousand.report("links", "links.yaml", "bronnen/index.html");
    thousand.report("the guide", "handreiking.yaml", "index.html");
    delete(temp);
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
      double edition = milliseconds(start);
      bytes(plan, page);
      if (i >= 0) {
        editions.add(edition);
        pages.add(milliseconds(start));
        used.add((PROCESS.getProcessCpuTime() - usedBefore) / 1e6);
      }
    }
    if (!changed.isEmpty()) {
      Files.writeString(content.resolve(changed), before);
      live.refresh();
    }
    System.out.printf(
        Locale.ROOT,
        "%-13s %8.1f %8.1f %8.1f %8.1f %8.1f%n",
        what,
        median(editions),
        longest(editions),
        median(pages),
        longest(pages),
        median(used));
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

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }

  private static double longest(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}

package nl.handreiking.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times the launcher on the shipped content and on generated ones, each run in a process of its
 * own, and prints the median. Peak memory is that of the system, so Linux only. See
 * CONTRIBUTING.md.
 */
final class Benchmark {

  private static final int RUNS = 3;
  private static final long POLL_MILLISECONDS = 5;
  private static final List<Integer> SIZES = List.of(50, 1_000, 10_000);

  private record Result(double seconds, long peakMegabytes) {}

  private final Path launcher;
  private final Path temp;

  private Benchmark(Path launcher, Path temp) {
    this.launcher = launcher;
    this.temp = temp;
  }

  public static void main(String[] args) throws Exception {
    Path temp = Files.createTempDirectory("handreiking-bench");
    Path tool = Path.of("").toAbsolutePath();
    Benchmark benchmark = new Benchmark(tool.resolve("handreiking"), temp);
    System.out.println("content    seconds  peak MB");
    benchmark.report("shipped", tool.resolve("content"));
    for (int size : SIZES) {
      Path content = temp.resolve("content" + size);
      Corpus.write(content, size);
      benchmark.report(Integer.toString(size), content);
    }
    delete(temp);
  }

  /** The first runs are for the launcher to build what it needs, and to make the presentations. */
  private void report(String name, Path content) throws Exception {
    run(content);
    run(content);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      results.add(run(content));
    }
    double seconds =
        results.stream().mapToDouble(Result::seconds).sorted().skip(RUNS / 2).findFirst().orElse(0);
    long peak = results.stream().mapToLong(Result::peakMegabytes).max().orElse(0);
    System.out.printf(Locale.ROOT, "%-9s %8.2f %8d%n", name, seconds, peak);
  }

  private Result run(Path content) throws Exception {
    Path log = temp.resolve("log.txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                launcher.toString(),
                "build",
                "--content",
                content.toString(),
                "--out",
                temp.resolve("out").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peakMegabytes(process.pid()));
      Thread.sleep(POLL_MILLISECONDS);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    return new Result(seconds, peak);
  }

  private static long peakMegabytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException ended) {
      return 0;
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

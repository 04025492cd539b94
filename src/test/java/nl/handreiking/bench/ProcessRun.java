package nl.handreiking.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process took.
 *
 * @param seconds from its start
 * @param peakMegabytes the most memory that it had, as Linux counts it; 0 elsewhere. A program that
 *     a shell has replaced itself by ({@code exec}) counts on its own, a child does not count
 */
record ProcessRun(double seconds, double peakMegabytes) {

  private static final long POLL_MILLISECONDS = 4;
  private static final double KILOBYTES = 1024;

  /** Runs a command to its end. */
  static ProcessRun toTheEnd(List<String> command, Path log)
      throws IOException, InterruptedException, Failed {
    long start = System.nanoTime();
    Process process = start(command, log);
    double peak = 0;
    while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakMegabytes(process));
    }
    double seconds = secondsSince(start);
    if (process.exitValue() != 0) {
      throw new Failed(log);
    }
    return new ProcessRun(seconds, peak);
  }

  /** Runs a command until something holds, and then ends it. */
  static ProcessRun until(Condition condition, List<String> command, Path log)
      throws IOException, InterruptedException, Failed {
    long start = System.nanoTime();
    Process process = start(command, log);
    try {
      while (!condition.holds()) {
        if (process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
          throw new Failed(log);
        }
      }
      return new ProcessRun(secondsSince(start), peakMegabytes(process));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static Process start(List<String> command, Path log) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** The kernel keeps the peak, so that the last look before the end tells of all before it. */
  private static double peakMegabytes(Process process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }

  /** What {@link #until} waits for. */
  @FunctionalInterface
  interface Condition {

    boolean holds() throws IOException;
  }

  /** A process that ended too early, or not well. Its message is the last line that it printed. */
  static final class Failed extends Exception {

    private static final long serialVersionUID = 1L;

    Failed(Path log) throws IOException {
      super(Files.readString(log).strip().lines().reduce("", (before, line) -> line));
    }
  }
}

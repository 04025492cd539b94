package nl.handreiking.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import nl.handreiking.output.SiteWriter;

/** A line that tells how far a long build is; a build of less than a second stays silent. */
final class ProgressBar implements SiteWriter.Progress {

  private static final int WIDTH = 30;
  private static final long SILENT_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintStream err;
  private final String label;
  private final boolean shown;
  private final long start = System.nanoTime();
  private int lastPercent = -1;

  private ProgressBar(PrintStream err, String label, boolean shown) {
    this.err = err;
    this.label = label;
    this.shown = shown;
  }

  /** On the standard error stream, and only when a person is looking. */
  static ProgressBar on(Console console) {
    return new ProgressBar(
        console.err(), console.texts().text("progress.writing"), console.surroundings().terminal());
  }

  @Override
  public void advanced(int done, int total) {
    int percent = (int) (100L * done / total);
    if (shown && percent != lastPercent && System.nanoTime() - start > SILENT_NANOS) {
      lastPercent = percent;
      int full = WIDTH * percent / 100;
      String bar = "#".repeat(full) + "-".repeat(WIDTH - full);
      err.print(CLEAR_LINE + label + " [" + bar + "] " + percent + "%");
      err.flush();
    }
  }

  void clear() {
    if (lastPercent >= 0) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}

package nl.handreiking.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.handreiking.source.ProgressListener;

/**
 * A line on the standard error stream that tells how far a command is, while a person is looking; a
 * command of less than half a second stays silent.
 */
final class ProgressBar {

  private static final int WIDTH = 30;
  private static final long SILENT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final String LINE_START = "\r";
  private static final String CLEAR_REST = "\u001B[K";

  private final Console console;
  private final LongSupplier nanos;
  private final long start;
  private boolean shown;

  /** With a clock that counts nanoseconds. */
  ProgressBar(Console console, LongSupplier nanos) {
    this.console = console;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  static ProgressBar on(Console console) {
    return new ProgressBar(console, System::nanoTime);
  }

  /** For a stage of the work, with the text of that key before the bar. */
  ProgressListener stage(String key) {
    return console.surroundings().terminal()
        ? new Stage(console.texts().text(key))
        : ProgressListener.NONE;
  }

  /** Leaves nothing behind. */
  synchronized void clear() {
    if (shown) {
      shown = false;
      print("");
    }
  }

  /** Writes over the older line before the rest of it goes, so that nothing flickers. */
  private void print(String line) {
    console.err().print(LINE_START + line + CLEAR_REST);
    console.err().flush();
  }

  private final class Stage implements ProgressListener {

    private final String label;
    private int shownPercent = -1;

    Stage(String label) {
      this.label = label;
    }

    @Override
    public void advanced(int done, int total) {
      if (nanos.getAsLong() - start >= SILENT_NANOS) {
        show((int) (100L * done / total));
      }
    }

    private void show(int percent) {
      synchronized (ProgressBar.this) {
        if (percent > shownPercent) {
          shownPercent = percent;
          shown = true;
          int full = WIDTH * percent / 100;
          print(label + " [" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + percent + "%");
        }
      }
    }
  }
}

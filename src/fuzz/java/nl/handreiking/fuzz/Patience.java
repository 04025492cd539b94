package nl.handreiking.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** No input may keep the tool busy for long, however odd it is. */
final class Patience {

  /** Of the processor alone, so that a busy machine breaks nothing. */
  private static final long MOST = Duration.ofSeconds(5).toNanos();

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Patience() {}

  static void with(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    long taken = THREADS.getCurrentThreadCpuTime() - start;
    if (taken > MOST) {
      throw new AssertionError("took " + Duration.ofNanos(taken));
    }
  }
}

package nl.handreiking.serve;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.handreiking.source.Daemons;

/** Threads that do not keep the process alive, and end when there is nothing to do. */
final class Threads {

  private static final Duration IDLE = Duration.ofSeconds(10);

  private static final String PREFIX = "preview-";

  private Threads() {}

  /** A bounded pool; further tasks wait. */
  static ExecutorService daemons(String name, int most) {
    return Daemons.pool(PREFIX + name, most, IDLE);
  }

  /** Does something again and again, until the clock is shut down. */
  static ScheduledExecutorService clock(String name, long seconds, Runnable task) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(Daemons.named(PREFIX + name));
    ScheduledFuture<?> unused =
        clock.scheduleWithFixedDelay(task, seconds, seconds, TimeUnit.SECONDS);
    return clock;
  }
}

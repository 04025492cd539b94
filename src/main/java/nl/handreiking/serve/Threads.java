package nl.handreiking.serve;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that do not keep the process alive, and end when there is nothing to do. */
final class Threads {

  private static final long IDLE_SECONDS = 10;

  private Threads() {}

  /** At most so many at a time; what comes more waits. */
  static ExecutorService daemons(String name, int most) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** Does something again and again, until the clock is shut down. */
  static ScheduledExecutorService clock(String name, long seconds, Runnable task) {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(named(name));
    ScheduledFuture<?> unused =
        clock.scheduleWithFixedDelay(task, seconds, seconds, TimeUnit.SECONDS);
    return clock;
  }

  private static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, "preview-" + name);
      thread.setDaemon(true);
      return thread;
    };
  }
}

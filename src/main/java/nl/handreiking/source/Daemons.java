package nl.handreiking.source;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that do not keep the process alive. */
public final class Daemons {

  private Daemons() {}

  public static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Threads that end when they are idle.
   *
   * @param most at a time; further tasks wait
   */
  public static ThreadPoolExecutor pool(String name, int most, Duration idle) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            most,
            most,
            idle.toMillis(),
            TimeUnit.MILLISECONDS,
            new LinkedBlockingQueue<>(),
            named(name));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}

package nl.handreiking.links.run;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A clock with an event loop. Tasks run one at a time, ordered by their due time, on the thread
 * that called {@link #runUntil}, so state that they share needs no locks.
 */
public interface Timeline {

  /** Monotonic, even when the system clock is set back. */
  Instant now();

  /** Does a task on the thread of the run, after this delay. */
  Cancellable after(Duration delay, Runnable task);

  /** Does a task on the thread of the run, as soon as possible; may be called from any thread. */
  void execute(Runnable task);

  /** Does work that takes long elsewhere, and then something with its result on the thread. */
  <T> void work(Supplier<T> work, Consumer<T> then);

  /**
   * Runs tasks until the condition holds, which is tested after each; exceptions of tasks
   * propagate. Returns early when the thread is interrupted, and leaves its interrupt status set.
   */
  void runUntil(BooleanSupplier done);

  /** Something that can still be prevented. */
  @FunctionalInterface
  interface Cancellable {
    void cancel();
  }
}

package nl.handreiking.links.run;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The time that a run lives in. Its tasks run one after the other, in the order of their moments,
 * on the thread that called {@link #runUntil}: what they share needs no lock.
 */
public interface Timeline {

  /** Never goes back, also when somebody sets the clock. */
  Instant now();

  /** Does a task on the thread of the run, after this delay. */
  Cancellable after(Duration delay, Runnable task);

  /** Does a task on the thread of the run, as soon as possible; may be called from any thread. */
  void execute(Runnable task);

  /** Does work that takes long elsewhere, and then something with its result on the thread. */
  <T> void work(Supplier<T> work, Consumer<T> then);

  /**
   * Does tasks until this holds, which is looked at after each; what they throw, it throws. Ends
   * earlier when the thread is interrupted, which it then still is.
   */
  void runUntil(BooleanSupplier done);

  /** Something that can still be prevented. */
  @FunctionalInterface
  interface Cancellable {
    void cancel();
  }
}

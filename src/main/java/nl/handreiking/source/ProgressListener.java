package nl.handreiking.source;

import java.util.concurrent.atomic.AtomicInteger;

/** Hears how far a piece of work is, from each thread that does a part of it. */
@FunctionalInterface
public interface ProgressListener {

  ProgressListener NONE = (done, total) -> {};

  /**
   * Some more is done. Threads overtake each other, so the next call may tell of less.
   *
   * @param done at least 1, at most the total
   */
  void advanced(int done, int total);

  /** What to run, on any thread, whenever one of so many parts is done. */
  default Runnable counting(int total) {
    AtomicInteger done = new AtomicInteger();
    return () -> advanced(done.incrementAndGet(), total);
  }
}

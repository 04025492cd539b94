package nl.handreiking.serve;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A signal from many threads to one that something changed, with debouncing. */
final class Signal {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition raised = lock.newCondition();
  private boolean isRaised;
  private long firstRaised;
  private long lastRaised;

  void raise() {
    lock.lock();
    try {
      lastRaised = System.nanoTime();
      firstRaised = isRaised ? firstRaised : lastRaised;
      isRaised = true;
      raised.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits up to this long for a signal, without consuming it; returns whether there is one. */
  boolean comesWithin(long milliseconds) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
      while (!isRaised && left > 0) {
        left = raised.awaitNanos(left);
      }
      return isRaised;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for a signal, then until none has arrived for some time, and consumes them all
   * (debounce).
   *
   * @param quiet in milliseconds
   * @param most in milliseconds, however busy it stays
   * @return when the first of them came, in the time of {@link System#nanoTime}
   */
  long takeWhenQuiet(long quiet, long most) throws InterruptedException {
    lock.lock();
    try {
      while (!isRaised) {
        raised.await();
      }
      long left = untilQuiet(quiet, most);
      while (left > 0) {
        raised.awaitNanos(left);
        left = untilQuiet(quiet, most);
      }
      isRaised = false;
      return firstRaised;
    } finally {
      lock.unlock();
    }
  }

  private long untilQuiet(long quiet, long most) {
    long now = System.nanoTime();
    long calm = lastRaised + TimeUnit.MILLISECONDS.toNanos(quiet) - now;
    long end = firstRaised + TimeUnit.MILLISECONDS.toNanos(most) - now;
    return Math.min(calm, end);
  }
}

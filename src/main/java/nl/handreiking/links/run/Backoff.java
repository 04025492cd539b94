package nl.handreiking.links.run;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before a retry: ever longer, and never all at the same moment. */
final class Backoff {

  private static final int MOST_DOUBLINGS = 10;

  private final Duration first;
  private final RandomGenerator random;

  Backoff(Duration first, RandomGenerator random) {
    this.first = first;
    this.random = random;
  }

  /** The wait before a retry; the first has number 1. */
  Duration before(int retry) {
    long doublings = Math.min(retry - 1, MOST_DOUBLINGS);
    double jitter = 0.5 + random.nextDouble();
    return Duration.ofNanos((long) (first.toNanos() * (1L << doublings) * jitter));
  }
}

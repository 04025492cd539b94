package nl.handreiking.links.run;

import java.time.Duration;

/**
 * How hard a run may pull at the web.
 *
 * @param perHost concurrent requests per host
 * @param interval minimum time between the starts of two requests to a host
 * @param total concurrent requests in total
 * @param attempt network time for one page, with all its redirects
 * @param retries after a first attempt with a transient failure
 * @param backoff before the first retry; doubles with each, give or take half
 * @param patience the longest that a host may ask us to wait
 */
public record Pace(
    int perHost,
    Duration interval,
    int total,
    Duration attempt,
    int retries,
    Duration backoff,
    Duration patience) {

  public static final Pace POLITE =
      new Pace(
          2,
          Duration.ofMillis(250),
          32,
          Duration.ofSeconds(15),
          2,
          Duration.ofSeconds(1),
          Duration.ofSeconds(60));

  public Pace {
    if (perHost < 1 || total < 1 || retries < 0) {
      throw new IllegalArgumentException(
          "at least one request at a time: " + perHost + ", " + total);
    }
    if (attempt.isNegative() || attempt.isZero()) {
      throw new IllegalArgumentException("no time for an attempt: " + attempt);
    }
    if (interval.isNegative() || backoff.isNegative() || patience.isNegative()) {
      throw new IllegalArgumentException("time does not go back");
    }
  }

  public Pace withInterval(Duration other) {
    return new Pace(perHost, other, total, attempt, retries, backoff, patience);
  }

  public Pace withAttempt(Duration other) {
    return new Pace(perHost, interval, total, other, retries, backoff, patience);
  }

  /**
   * For the slow second pass: one request per host at a time, a fourfold interval, and no retries.
   */
  Pace slow() {
    return new Pace(1, interval.multipliedBy(4), total, attempt, 0, backoff, patience);
  }
}

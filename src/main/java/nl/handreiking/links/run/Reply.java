package nl.handreiking.links.run;

import java.time.Duration;
import nl.handreiking.links.web.Answer;

/**
 * The reply to a request.
 *
 * @param took network time
 * @param asked whether the host was asked at all
 * @param free gives back the place among the requests under way; not before the body is done with,
 *     so that not more bodies are in memory than there are places
 */
record Reply(Answer answer, Duration took, boolean asked, Runnable free) {

  /** An answer without a request. */
  static Reply unasked(Answer answer) {
    return new Reply(answer, Duration.ZERO, false, () -> {});
  }
}

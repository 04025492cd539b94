package nl.handreiking.links.run;

import java.time.Duration;
import java.util.function.Consumer;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.WebAddress;

/**
 * One request that waits for its turn.
 *
 * @param limit network time
 * @param first whether it jumps the queue, since it continues a chain that has begun
 * @param then gets the reply, once, unless the run ends before
 */
record Request(WebAddress address, Duration limit, boolean first, Consumer<Reply> then) {

  /**
   * What came of a request.
   *
   * @param took network time
   * @param asked whether the host was asked at all
   * @param free gives back the place among the requests under way; not before the body is done
   *     with, so that not more bodies are in memory than there are places
   */
  record Reply(Answer answer, Duration took, boolean asked, Runnable free) {

    /** An answer without a request. */
    static Reply unasked(Answer answer) {
      return new Reply(answer, Duration.ZERO, false, () -> {});
    }
  }
}

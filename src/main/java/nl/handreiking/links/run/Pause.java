package nl.handreiking.links.run;

import java.time.Duration;
import java.time.Instant;
import nl.handreiking.links.web.Answer;

/** How long a host wants to be left alone. */
final class Pause {

  private Pause() {}

  /** Zero when the answer asks for none. Whoever says "too many" without a time gets some too. */
  static Duration of(Answer answer, Instant now, Pace pace) {
    if (!(answer instanceof Answer.Response response)) {
      return Duration.ZERO;
    }
    boolean tooMany = response.status() == TransientFailures.TOO_MANY_REQUESTS;
    if (!tooMany && response.status() != TransientFailures.SERVICE_UNAVAILABLE) {
      return Duration.ZERO;
    }
    return response
        .header("retry-after")
        .flatMap(text -> RetryAfter.parse(text, now, pace.patience()))
        .orElse(tooMany ? pace.backoff() : Duration.ZERO);
  }
}

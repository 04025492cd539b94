package nl.handreiking.links.run;

import java.util.Optional;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.Body;

/**
 * Knows when asking a host on and on is of no use: it never answered, or it wants to be left alone
 * each time that its pause is over.
 */
final class Breaker {

  private static final int IN_A_ROW = 3;

  private int limit = IN_A_ROW;
  private int silences;
  private int refusals;
  private boolean everAnswered;
  private Optional<Answer> broken = Optional.empty();

  /**
   * Takes an answer of the host into account.
   *
   * @param paused whether the host was already known to want a pause
   */
  void saw(Answer answer, boolean paused) {
    if (isSilence(answer)) {
      silences++;
    } else if (!TransientFailures.isTooMany(answer)) {
      everAnswered = true;
      refusals = 0;
    } else if (!paused) {
      everAnswered = true;
      refusals++;
    }
    if ((silences >= limit && !everAnswered) || refusals >= limit) {
      broken = Optional.of(withoutBody(answer));
    }
  }

  /** The answer for every page of this host once the breaker is open. */
  Optional<Answer> answer() {
    return broken;
  }

  /**
   * Half-opens the breaker for the second pass: a host that was given up gets one trial request.
   */
  void giveAnotherChance() {
    limit = broken.isPresent() ? 1 : IN_A_ROW;
    silences = 0;
    refusals = 0;
    broken = Optional.empty();
  }

  private static boolean isSilence(Answer answer) {
    return answer instanceof Answer.Failure failure
        && (failure.kind().isUnreached() || failure.kind().isSlow());
  }

  private static Answer withoutBody(Answer answer) {
    return answer instanceof Answer.Response response
        ? new Answer.Response(response.status(), response.headers(), Body.NONE)
        : answer;
  }
}

package nl.handreiking.links.run;

import java.util.EnumSet;
import java.util.Set;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.FailureKind;

/** Which answers may be other ones a moment later. */
final class TransientFailures {

  static final int TOO_MANY_REQUESTS = 429;
  static final int SERVICE_UNAVAILABLE = 503;

  /** Timeouts are excluded: a retry would take the full time again. */
  private static final Set<FailureKind> KINDS =
      EnumSet.of(
          FailureKind.DNS,
          FailureKind.REFUSED,
          FailureKind.UNREACHABLE,
          FailureKind.RESET,
          FailureKind.DAMAGED_BODY,
          FailureKind.MALFORMED);

  private TransientFailures() {}

  static boolean is(Answer answer) {
    if (answer instanceof Answer.Failure failure) {
      return KINDS.contains(failure.kind());
    }
    int status = ((Answer.Response) answer).status();
    return status == TOO_MANY_REQUESTS || (status >= 500 && status < 600);
  }

  static boolean isTooMany(Answer answer) {
    return answer instanceof Answer.Response response && response.status() == TOO_MANY_REQUESTS;
  }
}

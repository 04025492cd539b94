package nl.handreiking.links.judge;

import java.util.Optional;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;

/**
 * Judges by the final status code, unless it is simply success. An unknown code counts as x00 of
 * its class (RFC 9110, section 15), so 201, 203 and 226 are ordinary pages; 206 is a partial one.
 */
final class Statuses {

  private Statuses() {}

  static Optional<Verdict> says(FetchResult journey, String fragment) {
    int status = journey.status();
    return switch (status) {
      case 0 -> Optional.empty();
      // Without content a browser stays where it is, so that the reader sees nothing happen.
      case 204, 205 -> unsure("empty-page");
      // "Accepted" promises a page for later, and is what some robot walls answer with.
      case 202 -> unsure("other-status", status);
      case 301, 302, 303, 307, 308 -> Optional.of(badRedirect(journey));
      case 401 -> blocked("login");
      // Asked for with GET, as any reader does: 402, 405, 406 and 451 are given to who looks like a
      // program, or asks from another country.
      case 402, 405, 406, 451 -> blocked("refused", status);
      case 403 -> blocked("forbidden");
      case 404, 410 -> Optional.of(missing(journey, status));
      case 429 -> blocked("too-many-requests");
      case 999 -> blocked("robots");
      default -> byHundred(status);
    };
  }

  static Verdict badRedirect(FetchResult journey) {
    return new Verdict.Unsure(Reason.of("bad-redirect", String.valueOf(journey.status())));
  }

  private static Optional<Verdict> byHundred(int status) {
    return switch (status / 100) {
      case 2 -> Optional.empty();
      case 5 -> unsure("server-error", status);
      default -> unsure("other-status", status);
    };
  }

  private static Verdict missing(FetchResult journey, int status) {
    Reason reason =
        journey.isMoved()
            ? Reason.of("moved-to-not-found", journey.last().toString(), String.valueOf(status))
            : Reason.of(status == 404 ? "not-found" : "gone");
    return new Verdict.Dead(reason, true);
  }

  private static Optional<Verdict> blocked(String code) {
    return Optional.of(new Verdict.Blocked(Reason.of(code)));
  }

  private static Optional<Verdict> blocked(String code, int status) {
    return Optional.of(new Verdict.Blocked(Reason.of(code, String.valueOf(status))));
  }

  private static Optional<Verdict> unsure(String code) {
    return Optional.of(new Verdict.Unsure(Reason.of(code)));
  }

  private static Optional<Verdict> unsure(String code, int status) {
    return Optional.of(new Verdict.Unsure(Reason.of(code, String.valueOf(status))));
  }
}

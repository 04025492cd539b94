package nl.handreiking.links.hostile;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;

/** What a status says, and what it does not. */
final class StatusCases {

  private StatusCases() {}

  static List<HostileCase> all() {
    return List.of(
        always("404 Not Found", "", "dead.not-found"),
        always("410 Gone", "", "dead.gone"),
        always("401 Unauthorized", "WWW-Authenticate: Basic realm=x", "blocked.login"),
        always("403 Forbidden", "", "blocked.forbidden"),
        always("999 Request denied", "", "blocked.robots"),
        always("429 Too Many Requests", "", "blocked.too-many-requests"),
        always("403 Challenge", "cf-mitigated: challenge", "blocked.robots"),
        always("503 Challenge", "cf-mitigated: challenge", "blocked.robots"),
        always("500 Internal Server Error", "", "unsure.server-error"),
        always("503 Service Unavailable", "", "unsure.server-error"),
        always("418 I'm a teapot", "", "unsure.other-status"),
        once("503 once", "503 Service Unavailable", () -> ""),
        once("429 with Retry-After in seconds", "429 Wait", () -> "Retry-After: 1"),
        once("429 with Retry-After as a date", "429 Wait", StatusCases::soon),
        once("429 with a Retry-After that is none", "429 Wait", () -> "Retry-After: straks"));
  }

  private static HostileCase always(String status, String header, String expected) {
    String name = header.isEmpty() ? status : status + " with " + header.split(":")[0];
    return HostileCase.of(
        name, "/p", expected, visit -> visit.reply(status, header, PageCases.PART));
  }

  private static HostileCase once(String name, String status, Supplier<String> header) {
    return HostileCase.of(
        name,
        "/p",
        "ok.reached",
        visit -> {
          if (visit.number() == 0) {
            visit.reply(status, header.get(), "");
          } else {
            visit.page(PageCases.PART);
          }
        });
  }

  private static String soon() {
    ZonedDateTime at = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(1);
    return "Retry-After: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(at);
  }
}

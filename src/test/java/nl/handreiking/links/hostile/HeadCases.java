package nl.handreiking.links.hostile;

import java.util.List;

/** Answers that are no HTTP, or that do not come. */
final class HeadCases {

  private HeadCases() {}

  static List<HostileCase> all() {
    return List.of(
        says(
            "early hints",
            "HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n"
                + "Content-Type: text/html\r\n\r\n"
                + PageCases.PART,
            "ok.reached"),
        says(
            "no reason phrase",
            "HTTP/1.1 200\r\nContent-Type: text/html\r\n\r\n" + PageCases.PART,
            "ok.reached"),
        says("malformed status line", "HTTP/1.1 abc OK\r\n\r\n", "unsure.malformed"),
        says("garbage head", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "unsure.malformed"),
        says("header name with a space", "HTTP/1.1 200 OK\r\nX y: z\r\n\r\n", "unsure.malformed"),
        says(
            "Content-Length in words",
            "HTTP/1.1 200 OK\r\nContent-Length: veel\r\n\r\n",
            "unsure.malformed"),
        says(
            "giant header",
            "HTTP/1.1 200 OK\r\nX: " + "a".repeat(2_000_000) + "\r\n\r\n",
            "unsure.malformed"),
        says("head cut off", "HTTP/1.1 200 OK\r\nConte", "unsure.reset"),
        says("hangs up without a word", "", "unsure.reset"),
        HostileCase.of("reset", "/p", "unsure.reset", visit -> visit.reset()),
        HostileCase.of(
            "endless headers",
            "/p",
            "unsure.malformed",
            visit -> {
              visit.send("HTTP/1.1 200 OK\r\n");
              while (true) {
                visit.send("X-Nog-een: " + "a".repeat(4000) + "\r\n");
              }
            }),
        HostileCase.of(
            "dripping head",
            "/p",
            "unsure.timeout",
            visit -> {
              visit.send("HTTP/1.1 200 OK\r\nX: ");
              while (visit.pause(50)) {
                visit.send("a");
              }
            }),
        HostileCase.of("never answers", "/p", "unsure.timeout", visit -> visit.hang()));
  }

  private static HostileCase says(String name, String answer, String expected) {
    return HostileCase.of(name, "/p", expected, visit -> visit.send(answer));
  }
}

package nl.handreiking.links.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Files that are no pages, and answers without end. */
final class FileCases {

  private static final int HUGE = 200 * 1024 * 1024;

  private FileCases() {}

  static List<HostileCase> all() {
    return List.of(
        HostileCase.of("PDF", "/a.pdf", "ok.reached", huge("application/pdf", "%PDF-1.7")),
        HostileCase.of(
            "page in a PDF",
            "/a.pdf#page=3",
            "unverified-fragment.not-html",
            huge("application/pdf", "%PDF-1.7")),
        HostileCase.of("page of 200 MB", "/p", "ok.reached", huge("text/html", PageCases.PART)),
        HostileCase.of(
            "fragment near the start of a page of 200 MB",
            "/p#deel",
            "ok.reached",
            huge("text/html", PageCases.PART)),
        HostileCase.of(
            "fragment far into a page of 200 MB",
            "/p#verderop",
            "unverified-fragment.truncated",
            huge("text/html", PageCases.PART)));
  }

  private static Handler huge(String type, String start) {
    return visit -> {
      visit.send("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + HUGE);
      visit.send("\r\n\r\n" + start);
      byte[] part = "<p>tekst zonder einde</p>\n".repeat(2500).getBytes(UTF_8);
      for (int sent = start.length(); sent + part.length <= HUGE; sent += part.length) {
        visit.send(part);
      }
    };
  }
}

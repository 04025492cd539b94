package nl.handreiking.links.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import java.util.List;

/** Pages that are there, and their fragments. */
final class PageCases {

  static final String TEXT =
      "<p>Een pagina met genoeg tekst om echt een pagina te zijn.</p>".repeat(5);
  static final String PART = page("<h2 id=\"deel\">Het deel</h2>");

  private PageCases() {}

  /** A page in which this stands. */
  static String page(String html) {
    return "<!doctype html><html lang=nl><title>Over pesten</title><h1>Over pesten</h1>"
        + html
        + TEXT;
  }

  static List<HostileCase> all() {
    return List.of(
        HostileCase.of("plain page", "/pagina", "ok.reached", visit -> visit.page(PART)),
        HostileCase.of("HEAD refused with 405", "/p", "ok.reached", head("405 No")),
        HostileCase.of("HEAD refused with 404", "/p", "ok.reached", head("404 Not Found")),
        HostileCase.of(
            "HEAD is never answered",
            "/p",
            "ok.reached",
            visit -> {
              if (visit.method().equals("HEAD")) {
                visit.hang();
              }
              visit.page(PART);
            }),
        HostileCase.of("fragment in id", "/p#deel", "ok.reached", visit -> visit.page(PART)),
        HostileCase.of(
            "fragment in name",
            "/p#deel",
            "ok.reached",
            visit -> visit.page(page("<a name=\"deel\"></a>"))),
        HostileCase.of(
            "fragment percent-encoded", "/p#caf%C3%A9", "ok.reached", visit -> visit.page(cafe())),
        HostileCase.of(
            "fragment in UTF-8", "/p#caf\u00e9", "ok.reached", visit -> visit.page(cafe())),
        HostileCase.of(
            "fragment with a prefix that a script takes away",
            "/p#deel",
            "ok.reached",
            visit -> visit.page(page("<h2 id=user-content-deel>Deel</h2>"))),
        HostileCase.of("fragment top", "/p#top", "ok.reached", visit -> visit.page(PART)),
        HostileCase.of(
            "fragment missing",
            "/p#signalem",
            "dead.missing-fragment",
            visit -> visit.page(page("<h2 id=signalen>Signalen</h2>"))),
        HostileCase.of(
            "text fragment", "/p#:~:text=tekst", "ok.reached", visit -> visit.page(PART)),
        HostileCase.of(
            "text fragment after an id",
            "/p#deel:~:text=tekst",
            "ok.reached",
            visit -> visit.page(PART)),
        HostileCase.of(
            "fragment on a page built by script",
            "/p#deel",
            "unverified-fragment.script-built",
            visit ->
                visit.page(
                    "<!doctype html><title>App</title><div id=root></div><script src=/app.js>"
                        + "</script>")),
        HostileCase.of(
            "route in a fragment",
            "/p#/lezen/3",
            "unverified-fragment.fragment-route",
            visit -> visit.page(PART)),
        HostileCase.of("path with an accent", "/caf\u00e9", "ok.reached", only("/caf%C3%A9")),
        HostileCase.of("path with a space", "/een pad", "ok.reached", only("/een%20pad")),
        HostileCase.of(
            "charset that nobody knows",
            "/p#deel",
            "ok.reached",
            visit -> visit.reply("200 OK", "Content-Type: text/html; charset=x-niets", PART)),
        HostileCase.of(
            "charset that is not true",
            "/p#deel",
            "ok.reached",
            visit ->
                visit.reply(
                    "200 OK",
                    "Content-Type: text/html; charset=utf-8",
                    page("<p>caf\u00e9 <b id=deel>").getBytes(ISO_8859_1))),
        HostileCase.of(
            "UTF-16 with a byte order mark",
            "/p#deel",
            "ok.reached",
            visit -> visit.reply("200 OK", "Content-Type: text/html", PART.getBytes(UTF_16))),
        HostileCase.of(
            "no content type", "/p#deel", "ok.reached", visit -> visit.reply("200 OK", "", PART)),
        HostileCase.of(
            "soft 404",
            "/p",
            "unsure.soft-not-found",
            visit ->
                visit.page(
                    "<!doctype html><title>Pagina niet gevonden</title><h1>Pagina niet gevonden"
                        + "</h1>"
                        + TEXT)),
        HostileCase.of(
            "empty page",
            "/p",
            "unsure.empty-page",
            visit -> visit.reply("200 OK", "Content-Type: text/html", "")),
        HostileCase.of(
            "no content",
            "/p",
            "unsure.empty-page",
            visit -> visit.send("HTTP/1.1 204 No Content\r\n\r\n")));
  }

  private static String cafe() {
    return page("<h2 id=\"caf\u00e9\">Caf\u00e9</h2>");
  }

  private static Handler head(String refusal) {
    return visit -> {
      if (visit.method().equals("HEAD")) {
        visit.reply(refusal, "", "");
      } else {
        visit.page(PART);
      }
    };
  }

  private static Handler only(String target) {
    return visit -> {
      if (visit.target().equals(target)) {
        visit.page(PART);
      } else {
        visit.reply("404 Not Found", "", "");
      }
    };
  }
}

package nl.handreiking.links.hostile;

import java.util.List;
import java.util.Map;

/** Redirects that lead to a page, to none, or nowhere. */
final class RedirectCases {

  private static final String HOME = PageCases.page("<p>Welkom op onze website</p>");

  private RedirectCases() {}

  static List<HostileCase> all() {
    return List.of(
        HostileCase.of("301 to a page", "/a", "moved.permanent", steps(Map.of("/a", "301 /b"))),
        HostileCase.of("308 to a page", "/a", "moved.permanent", steps(Map.of("/a", "308 /b"))),
        HostileCase.of("302 to a page", "/a", "ok.redirected", steps(Map.of("/a", "302 /b"))),
        HostileCase.of(
            "chain of permanent redirects",
            "/a",
            "moved.permanent",
            steps(Map.of("/a", "301 /c", "/c", "308 /d", "/d", "301 /b"))),
        HostileCase.of(
            "chain with a temporary redirect in it",
            "/a",
            "ok.redirected",
            steps(Map.of("/a", "301 /c", "/c", "302 /b"))),
        HostileCase.of(
            "301 to a 404", "/a", "dead.moved-to-not-found", steps(Map.of("/a", "301 /weg"))),
        HostileCase.of("302 to a 404", "/a", "dead.not-found", steps(Map.of("/a", "302 /weg"))),
        HostileCase.of(
            "redirect loop",
            "/a",
            "dead.redirect-loop",
            steps(Map.of("/a", "302 /c", "/c", "302 /a"))),
        HostileCase.of(
            "redirects without end",
            "/1",
            "dead.too-many-redirects",
            visit ->
                visit.redirect(
                    "302 Found", "/" + (Integer.parseInt(visit.target().substring(1)) + 1))),
        HostileCase.of(
            "deep link to the home page",
            "/dossiers/pesten",
            "unsure.home-page",
            steps(Map.of("/dossiers/pesten", "302 /"))),
        HostileCase.of(
            "deep link to the home page for good",
            "/dossiers/pesten",
            "unsure.home-page",
            steps(Map.of("/dossiers/pesten", "301 /"))),
        HostileCase.of(
            "fragment carried along", "/a#deel", "moved.permanent", steps(Map.of("/a", "301 /b"))),
        HostileCase.of(
            "fragment lost across a redirect",
            "/a#weg",
            "dead.missing-fragment",
            steps(Map.of("/a", "301 /b"))),
        HostileCase.of(
            "redirect with a fragment of its own",
            "/a",
            "ok.redirected",
            steps(Map.of("/a", "302 /b#deel"))),
        HostileCase.of(
            "redirect whose body drips",
            "/a",
            "moved.permanent",
            visit -> {
              if (visit.target().equals("/b")) {
                visit.page(PageCases.PART);
                return;
              }
              visit.send("HTTP/1.1 301 x\r\nLocation: /b\r\nContent-Type: text/html\r\n\r\n");
              while (visit.pause(50)) {
                visit.send("a");
              }
            }),
        HostileCase.of("cookie wall", "/a", "ok.reached", cookieWall("/koekjes")),
        HostileCase.of("cookie wall at the page itself", "/a", "ok.reached", cookieWall("/a")));
  }

  /** By target: the redirect that it gives; there is a page at {@code /b} and one at the root. */
  private static Handler steps(Map<String, String> redirects) {
    return visit -> {
      String redirect = redirects.get(visit.target());
      if (redirect != null) {
        String[] parts = redirect.split(" ", 2);
        visit.redirect(parts[0] + " Elders", parts[1]);
      } else if (visit.target().equals("/b")) {
        visit.page(PageCases.PART);
      } else if (visit.target().equals("/")) {
        visit.page(HOME);
      } else {
        visit.reply("404 Not Found", "Content-Type: text/html", "weg");
      }
    };
  }

  private static Handler cookieWall(String counter) {
    return visit -> {
      if (visit.header("Cookie").contains("ja=1") && visit.target().equals("/a")) {
        visit.page(PageCases.PART);
      } else if (visit.target().equals(counter)) {
        visit.reply("302 Found", "Location: /a\nSet-Cookie: ja=1; Path=/", "");
      } else {
        visit.redirect("302 Found", counter);
      }
    };
  }
}

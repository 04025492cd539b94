package nl.handreiking.links.hostile;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Pages that send on, ask for a password, are for sale, or are compressed unlike others. */
final class StandInCases {

  private static final String HTML = "Content-Type: text/html; charset=utf-8";
  private static final String REACHED = "ok.reached";
  private static final String LOGIN =
      "<title>Welkom</title><h1>Wie ben je?</h1><form><input name=u><input type=password></form>";
  private static final String SCRIPT = "<script src=a.js></script>";
  private static final String LONG = "<p>" + "Genoeg om echt een pagina te zijn. ".repeat(60);

  private StandInCases() {}

  static List<HostileCase> all() {
    return Stream.of(
            refreshes(), fragments(), walls(), parked(), forSale(), encodings(), moves(), homes())
        .flatMap(List::stream)
        .toList();
  }

  private static List<HostileCase> refreshes() {
    return List.of(
        meta("meta refresh to a 404", "0; url=/weg", "dead.not-found"),
        meta("meta refresh", "0;URL='/er'", "ok.redirected"),
        meta("meta refresh with a comma", "0, /er", "ok.redirected"),
        meta("meta refresh that only renews", "5", "ok.reached"),
        meta("meta refresh after half a second", "0.5; url=/weg", "dead.not-found"),
        meta("meta refresh without a number", "; url=/weg", "ok.reached"),
        meta("meta refresh to a script", "0; url=javascript:alert(1)", "ok.reached"),
        meta("meta refresh to itself", "5; url=/p", "ok.reached"),
        meta("meta refresh after a quarter", "900; url=/weg", "ok.reached"),
        meta("meta refresh without an address", "0; url=", "ok.reached"),
        page("meta refresh without scripts", noscript("/weg"), "ok.reached"),
        page(
            "meta refresh in a comment",
            "<!--" + refresh("0;url=/weg") + "-->" + LONG,
            "ok.reached"),
        HostileCase.of(
            "Refresh header",
            "/p",
            "dead.not-found",
            visit ->
                route(
                    visit, asked -> asked.reply("200 OK", HTML + "\nRefresh: 0; url=/weg", LONG))));
  }

  private static List<HostileCase> fragments() {
    return Stream.of(
            "L10",
            "L10-L20",
            "L3C4-L5",
            "map=17/52.08/4.30",
            "t=30",
            "t=1m30s",
            "page=5",
            "17/52.08/4.30",
            "lines-3:7",
            "nameddest=hfd",
            "zoom=auto,-1")
        .map(
            fragment ->
                HostileCase.of(
                    "fragment for scripts " + fragment,
                    "/p#" + fragment,
                    "unverified-fragment.script-built",
                    visit -> visit.page(SCRIPT + LONG)))
        .toList();
  }

  private static List<HostileCase> walls() {
    return List.of(
        wall("wall without a name", "/toegang/1", LOGIN, "blocked.login"),
        wall("authwall", "/authwall?x", LOGIN, "blocked.login"),
        wall("wall built by script", "/x?terug=%2Fp", SCRIPT, "blocked.login"),
        wall("wall that asks for a name", "/inloggen", "<h1>Wie ben je?</h1>", "blocked.login"),
        wall("article on logging in", "/sso/uitleg", LONG, "ok.redirected"),
        wall("article with a login box", "/stuk", LOGIN + LONG, "ok.redirected"),
        wall("newsletter box", "/nieuws?van=x", "<form><input type=email></form>", "ok.redirected"),
        wall("same page with a slash", "/p/", LOGIN, "ok.redirected"),
        wall("same page with a query", "/p?sessie=1", LOGIN, "ok.redirected"),
        page("login page that was asked for", LOGIN, "ok.reached"));
  }

  private static List<HostileCase> parked() {
    return Stream.of(
            "leren.example - Deze domeinnaam is te koop",
            "This domain is for sale",
            "This domain name is expired",
            "Welcome to nginx!",
            "Account Suspended",
            "This Account has been suspended.",
            "Parked domain")
        .map(title -> page("parked: " + title, heading(title), "unsure.parked"))
        .toList();
  }

  private static List<HostileCase> forSale() {
    return List.of(
        page("article on a domain for sale", heading("Deze domeinnaam is te koop") + LONG, REACHED),
        page("another website for sale", heading("leren.example is for sale"), REACHED));
  }

  private static List<HostileCase> encodings() {
    return List.of(
        encoded("encoding br", "br", "\u000b\u0002", "unverified-fragment.unreadable"),
        encoded("encoding zstd", "zstd", "(\u00b5/\u00fd", "unverified-fragment.unreadable"),
        encoded("encoding br that is plain", "br", PageCases.PART, "ok.reached"),
        encoded("encoding utf-8", "utf-8", PageCases.PART, "ok.reached"),
        encoded("encoding none", "none", PageCases.PART, "ok.reached"),
        encoded("encoding identity twice", "identity, identity", PageCases.PART, "ok.reached"));
  }

  private static List<HostileCase> moves() {
    return Stream.of(
            "/er;jsessionid=0123456789ABCDEF",
            "/er?PHPSESSID=abcdef0123456789",
            "/er?utm_source=redirect&utm_medium=301",
            "/er?a=1&fbclid=IwAR0",
            "/er?Expires=1700000000&Signature=abc&Key-Pair-Id=K1",
            "/er?X-Amz-Signature=abc&X-Amz-Expires=300",
            "/er?sv=2020&se=2024-01-01&sig=abc")
        .map(to -> moved("moved to " + to, "/p", to, "ok.passing-address"))
        .toList();
  }

  private static HostileCase page(String name, String page, String expected) {
    return HostileCase.of(name, "/p", expected, visit -> route(visit, asked -> asked.page(page)));
  }

  private static HostileCase meta(String name, String content, String expected) {
    return page(name, refresh(content) + LONG, expected);
  }

  private static String refresh(String content) {
    return "<meta http-equiv=\"Refresh\" content=\"" + content + "\">";
  }

  private static String noscript(String to) {
    return "<noscript>" + refresh("0;url=" + to) + "</noscript>" + LONG;
  }

  private static String heading(String title) {
    return "<title>" + title + "</title><h1>" + title + "</h1>";
  }

  private static List<HostileCase> homes() {
    return List.of(
        moved("home in a language", "/", "/nl/", "ok.reached"),
        moved("home in a language without a slash", "/", "/nl", "ok.reached"),
        moved("home with a file", "/", "/index.html", "ok.reached"),
        moved("home that is elsewhere", "/", "/site", "moved.permanent"));
  }

  private static HostileCase wall(String name, String to, String page, String expected) {
    return HostileCase.of(
        name,
        "/p",
        expected,
        visit -> {
          if (visit.target().equals("/p")) {
            visit.redirect("302 Found", to);
          } else {
            visit.page(page);
          }
        });
  }

  private static HostileCase moved(String name, String from, String to, String expected) {
    return HostileCase.of(
        name,
        from,
        expected,
        visit -> {
          if (visit.target().equals(from)) {
            visit.redirect("301 Moved Permanently", to);
          } else {
            visit.page(LONG);
          }
        });
  }

  private static HostileCase encoded(String name, String encoding, String body, String expected) {
    return HostileCase.of(
        name,
        "/p#deel",
        expected,
        visit -> visit.reply("200 OK", HTML + "\nContent-Encoding: " + encoding, body));
  }

  private static void route(Visit visit, Handler page) throws IOException {
    switch (visit.target()) {
      case "/p" -> page.answer(visit);
      case "/er" -> visit.page(LONG);
      default -> visit.reply("404 Not Found", HTML, LONG);
    }
  }
}

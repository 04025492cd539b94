package nl.handreiking.links.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/** Redirects to addresses of all kinds. */
final class LocationCases {

  private LocationCases() {}

  static List<HostileCase> all() {
    return List.of(
        HostileCase.of(
            "redirect without a Location",
            "/a",
            "unsure.bad-redirect",
            visit -> visit.reply("302 Found", "", "")),
        to("garbage", "http://[::zz/", "unsure.bad-redirect"),
        to("nothing but spaces in a host", "http://  /", "unsure.bad-redirect"),
        to("javascript", "javascript:alert(1)", "unsure.bad-redirect"),
        to("a file of this machine", "file:///etc/passwd", "unsure.bad-redirect"),
        to("a private address", "http://169.254.169.254/latest/", "unsure.private-address"),
        to("a host of the own network", "http://intern.example/", "unsure.private-address"),
        to("a relative path", "../b", "moved.permanent"),
        to("an address without a scheme", "//{host}/b", "moved.permanent"),
        to("a path with an accent in UTF-8", "/caf\u00e9", "moved.permanent"),
        to("a path with a space", "/een pad", "moved.permanent"),
        HostileCase.of(
            "redirect to a path with an accent in Latin-1",
            "/a",
            "moved.permanent",
            visit -> {
              if (visit.target().equals("/a")) {
                String head = "HTTP/1.1 301 x\r\nLocation: /caf\u00e9\r\nContent-Length: 0\r\n\r\n";
                visit.send(head.getBytes(ISO_8859_1));
              } else {
                visit.page(PageCases.PART);
              }
            }));
  }

  private static HostileCase to(String name, String location, String expected) {
    return HostileCase.of(
        "redirect to " + name,
        "/map/a",
        expected,
        visit -> {
          if (visit.target().equals("/map/a")) {
            visit.redirect("301 Elders", location.replace("{host}", visit.header("Host")));
          } else {
            visit.page(PageCases.PART);
          }
        });
  }
}

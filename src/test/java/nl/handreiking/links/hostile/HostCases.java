package nl.handreiking.links.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Hosts that are not there, may not be asked, or have odd names. */
final class HostCases {

  private HostCases() {}

  static List<HostileCase> all() {
    return List.of(
        HostileCase.elsewhere("DNS failure", "http://bestaat-niet.example/", "unsure.dns"),
        HostileCase.elsewhere(
            "connection refused", "http://127.0.0.1:" + closedPort() + "/", "unsure.refused"),
        HostileCase.elsewhere(
            "private address", "http://intern.example/", "unsure.private-address"),
        HostileCase.elsewhere(
            "address as one number", "http://2130706433/", "unsure.private-address"),
        HostileCase.elsewhere(
            "underscore in the host", "http://mijn_host.example/", "blocked.unsupported-address"),
        HostileCase.elsewhere(
            "port that does not exist", "http://127.0.0.1:99999/", "unsure.unsupported-address"),
        HostileCase.elsewhere(
            "user name in the address",
            "http://jan:geheim@127.0.0.1/",
            "unsure.unsupported-address"),
        HostileCase.elsewhere(
            "scheme of another kind", "ftp://127.0.0.1/", "unsure.unsupported-address"));
  }

  private static int closedPort() {
    try {
      return HostileServer.closedPort();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

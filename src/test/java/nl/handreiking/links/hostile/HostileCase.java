package nl.handreiking.links.hostile;

import java.io.IOException;

/**
 * One thing that goes wrong out there, or looks as if.
 *
 * @param url with {@code {origin}} where the server of this case comes
 * @param opening of its server, which may be one that is not asked
 * @param verdict what has to be said of it, for instance {@code dead}
 * @param reason for instance {@code not-found}
 */
public record HostileCase(String name, String url, Opening opening, String verdict, String reason) {

  /** Starts the server of a case. */
  @FunctionalInterface
  public interface Opening {
    HostileServer open() throws IOException;
  }

  static HostileCase of(String name, String path, String expected, Handler handler) {
    return of(name, "{origin}" + path, expected, () -> HostileServer.start(handler));
  }

  static HostileCase of(String name, String url, String expected, Opening opening) {
    String[] parts = expected.split("\\.", 2);
    return new HostileCase(name, url, opening, parts[0], parts[1]);
  }

  /** An address that leads to none of our servers. */
  static HostileCase elsewhere(String name, String url, String expected) {
    return of(name, url, expected, () -> HostileServer.start(visit -> visit.page("niemand")));
  }

  /** The address to check once the server is there. */
  public String url(HostileServer server) {
    return url.replace("{origin}", server.origin());
  }

  @Override
  public String toString() {
    return name;
  }
}

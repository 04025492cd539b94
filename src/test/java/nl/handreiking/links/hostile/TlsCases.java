package nl.handreiking.links.hostile;

import java.util.List;
import javax.net.ssl.SSLContext;

/** Certificates that browsers trust, and that they do not. */
final class TlsCases {

  private TlsCases() {}

  static List<HostileCase> all() {
    Certificates made = Certificates.get();
    return List.of(
        tls("good TLS", made.good(), "ok.reached"),
        tls("self-signed TLS", made.selfSigned(), "unsure.tls-self-signed"),
        tls("expired TLS", made.expired(), "unsure.tls-expired"),
        tls("incomplete TLS", made.incomplete(), "unsure.tls-incomplete"),
        tls("TLS for another host", made.otherHost(), "unsure.tls-other-host"),
        tls("TLS from an unknown authority", made.unknownAuthority(), "unsure.tls-other"));
  }

  private static HostileCase tls(String name, SSLContext context, String expected) {
    return HostileCase.of(
        name,
        "{origin}/p",
        expected,
        () -> HostileServer.start(context, visit -> visit.page(PageCases.PART)));
  }
}

package nl.handreiking.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps out what does not come from the preview itself. A page elsewhere can make a browser ask
 * this machine for things under another name (DNS rebinding), so the name has to be ours; and it
 * may lead a person here, but not use what is here in itself.
 */
final class Guard {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Set<String> names;

  Guard(int port) {
    this.names = Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** The status to refuse a request with, or {@link Status#OK}. */
  int judge(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    if (!isOurs(headers.getOrDefault("Host", List.of()))) {
      return Status.MISDIRECTED;
    }
    if (isUsedElsewhere(headers)) {
      return Status.FORBIDDEN;
    }
    return METHODS.contains(exchange.getRequestMethod()) ? Status.OK : Status.METHOD_NOT_ALLOWED;
  }

  private boolean isOurs(List<String> hosts) {
    return hosts.size() == 1 && names.contains(hosts.get(0).toLowerCase(Locale.ROOT));
  }

  /** Judges by Fetch Metadata, which browsers send and other clients do not. */
  private static boolean isUsedElsewhere(Headers headers) {
    String site = String.valueOf(headers.getFirst("Sec-Fetch-Site"));
    boolean away = site.equals("cross-site") || site.equals("same-site");
    return away && !"navigate".equals(headers.getFirst("Sec-Fetch-Mode"));
  }
}

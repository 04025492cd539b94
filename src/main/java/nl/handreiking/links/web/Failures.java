package nl.handreiking.links.web;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import nl.handreiking.links.web.Answer.Failure;
import nl.handreiking.links.web.NamingTrustManager.UntrustedException;

/** Classifies the exceptions of the HTTP client. */
final class Failures {

  private static final int MOST_CAUSES = 20;

  private Failures() {}

  /**
   * A failure before the response headers arrived.
   *
   * @param thrown with its causes, which are more specific
   */
  static Failure ofRequest(Throwable thrown) {
    List<Throwable> chain = chain(thrown);
    FailureKind kind =
        find(chain, UntrustedException.class)
            .map(UntrustedException::kind)
            .orElseGet(() -> kind(chain));
    return new Failure(kind, 0, words(thrown));
  }

  /** A failure after the response headers arrived. */
  static Failure ofBody(Throwable thrown, int status) {
    FailureKind kind =
        has(chain(thrown), IOException.class) ? FailureKind.DAMAGED_BODY : FailureKind.MALFORMED;
    return new Failure(kind, status, words(thrown));
  }

  /** The last words of the machine that say something, and whose they are. */
  static String words(Throwable thrown) {
    String words = thrown.getClass().getSimpleName();
    for (Throwable link : chain(thrown)) {
      String message = link.getMessage();
      if (message != null && !message.isBlank()) {
        words = link.getClass().getSimpleName() + ": " + message;
      }
    }
    return words;
  }

  private static FailureKind kind(List<Throwable> chain) {
    if (has(chain, HttpConnectTimeoutException.class)) {
      return FailureKind.CONNECT_TIMEOUT;
    }
    if (has(chain, HttpTimeoutException.class)) {
      return FailureKind.TIMEOUT;
    }
    if (has(chain, UnresolvedAddressException.class) || has(chain, UnknownHostException.class)) {
      return FailureKind.DNS;
    }
    if (has(chain, NoRouteToHostException.class) || says(chain, "unreachable")) {
      return FailureKind.UNREACHABLE;
    }
    if (has(chain, ConnectException.class)) {
      return FailureKind.REFUSED;
    }
    return answered(chain);
  }

  private static FailureKind answered(List<Throwable> chain) {
    if (has(chain, EOFException.class)
        || has(chain, SocketException.class)
        || has(chain, ClosedChannelException.class)) {
      return FailureKind.RESET;
    }
    return has(chain, SSLException.class) ? FailureKind.TLS_OTHER : FailureKind.MALFORMED;
  }

  private static boolean has(List<Throwable> chain, Class<? extends Throwable> type) {
    return find(chain, type).isPresent();
  }

  private static boolean says(List<Throwable> chain, String word) {
    return chain.stream().anyMatch(link -> String.valueOf(link.getMessage()).contains(word));
  }

  private static <T> Optional<T> find(List<Throwable> chain, Class<T> type) {
    return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static List<Throwable> chain(Throwable thrown) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable link = thrown;
        link != null && chain.size() < MOST_CAUSES;
        link = link.getCause()) {
      chain.add(link);
    }
    return chain;
  }
}

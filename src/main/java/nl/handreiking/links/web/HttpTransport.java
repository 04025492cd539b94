package nl.handreiking.links.web;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import nl.handreiking.links.web.Answer.Failure;
import nl.handreiking.source.Daemons;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with the HTTP client of the JDK. Cookies live as long as this object: one run.
 *
 * <p>Always GET, since servers that handle HEAD badly would mislead us. Threads are daemons.
 */
public final class HttpTransport implements Transport, AutoCloseable {

  private static final int LOOKUPS = 32;
  private static final int WORKERS = 8;
  private static final Duration IDLE = Duration.ofSeconds(5);
  private static final Duration MOST_MARGIN = Duration.ofMillis(200);

  /** Held here, or its level is forgotten: strangers' bad cookies are nobody's business. */
  private static final Logger COOKIES = Logger.getLogger(CookieManager.class.getName());

  static {
    COOKIES.setLevel(Level.OFF);
    // The client reads these once, and has no other way to set them.
    System.getProperties().putIfAbsent("jdk.httpclient.keepalive.timeout", "10");
  }

  private final WebOptions options;
  private final HostGuard guard;
  private final ExecutorService lookups = Daemons.pool("lookup", LOOKUPS, IDLE);
  private final ScheduledThreadPoolExecutor clock = clock();
  private final Set<Exchange> busy = ConcurrentHashMap.newKeySet();
  private final HttpClient client;
  private volatile boolean closed;

  public HttpTransport(WebOptions options) {
    this(options, Resolver.SYSTEM, null);
  }

  /**
   * For tests, which have hosts and authorities of their own.
   *
   * @param authorities whose certificates are trusted; null for those that come with Java
   */
  public HttpTransport(WebOptions options, Resolver resolver, @Nullable KeyStore authorities) {
    this.options = options;
    this.guard = new HostGuard(resolver, options.allowPrivate());
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.connect())
            .cookieHandler(new CookieManager())
            .sslContext(context(authorities))
            .executor(Daemons.pool("http", WORKERS, IDLE))
            .build();
  }

  private static ScheduledThreadPoolExecutor clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(1, Daemons.named("http-clock"));
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  @Override
  public CompletableFuture<Answer> get(WebAddress address, Duration limit) {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    Exchange exchange = new Exchange();
    busy.add(exchange);
    long end = System.nanoTime() + limit.toNanos();
    Future<?> timer = clock.schedule(exchange::expire, limit.toNanos(), TimeUnit.NANOSECONDS);
    CompletableFuture<Answer> answer = exchange.answer();
    var unused =
        answer.whenComplete(
            (result, thrown) -> {
              busy.remove(exchange);
              if (answer.isCancelled()) {
                exchange.release();
              }
              if (!exchange.isStillReading()) {
                timer.cancel(false);
              }
            });
    lookups.execute(() -> start(exchange, address, end));
    return answer;
  }

  /** Ends all requests on their way; their answers are cancelled. */
  @Override
  public void close() {
    closed = true;
    busy.forEach(exchange -> exchange.answer().cancel(false));
    clock.shutdownNow();
    lookups.shutdownNow();
  }

  private void start(Exchange exchange, WebAddress address, long end) {
    if (exchange.isOver()) {
      return;
    }
    try {
      Optional<Failure> objection = guard.objection(address.host());
      objection.ifPresent(exchange::fail);
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (!exchange.isOver() && left.toMillis() > 0) {
        exchange.send(client, request(address, left));
      }
    } catch (IllegalArgumentException odd) {
      exchange.fail(new Failure(FailureKind.UNSUPPORTED_ADDRESS, 0, Failures.words(odd)));
    }
  }

  /**
   * The client's own timeout is a little shorter than ours, since its exception says which phase
   * timed out.
   */
  private HttpRequest request(WebAddress address, Duration left) {
    Duration margin = left.dividedBy(20);
    return HttpRequest.newBuilder(address.uri())
        .timeout(left.minus(margin.compareTo(MOST_MARGIN) < 0 ? margin : MOST_MARGIN))
        .header("User-Agent", options.userAgent())
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        .header("Accept-Language", options.languages())
        .header("Accept-Encoding", "gzip")
        .build();
  }

  private static SSLContext context(@Nullable KeyStore authorities) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new NamingTrustManager(authorities)}, null);
      return context;
    } catch (GeneralSecurityException brokenJava) {
      throw new IllegalStateException(brokenJava);
    }
  }

  /**
   * The identity that we send, and the restrictions on requests.
   *
   * @param userAgent who asks, with a way to reach them
   * @param languages the value of {@code Accept-Language}
   * @param allowPrivate whether addresses inside this machine's own network may be asked
   * @param connect how long a connection may take to come about
   */
  public record WebOptions(
      String userAgent, String languages, boolean allowPrivate, Duration connect) {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** Pages in the language of a publication, from public addresses only. */
    public static WebOptions of(String userAgent, String language) {
      String languages = language.equals("en") ? "en" : language + ",en;q=0.7";
      return new WebOptions(userAgent, languages, false, CONNECT);
    }

    /** Also pages of this machine and its own network. */
    public WebOptions allowingPrivate() {
      return new WebOptions(userAgent, languages, true, connect);
    }

    public WebOptions withConnect(Duration connect) {
      return new WebOptions(userAgent, languages, allowPrivate, connect);
    }
  }
}

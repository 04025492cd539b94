package nl.handreiking.links.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import nl.handreiking.links.hostile.Certificates;
import nl.handreiking.links.hostile.Handler;
import nl.handreiking.links.hostile.HostileServer;
import nl.handreiking.links.web.Answer.Failure;
import nl.handreiking.links.web.Answer.Response;
import nl.handreiking.links.web.HttpTransport.WebOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTransportTest {

  private static final Duration AMPLE = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(1500);
  private static final WebOptions LOCAL = WebOptions.of("handreiking/test", "nl").allowingPrivate();

  private final HttpTransport transport =
      new HttpTransport(LOCAL, Resolver.SYSTEM, Certificates.get().authority());

  @AfterEach
  void close() {
    transport.close();
  }

  @Test
  void asksOnceWithGetAndSaysWhoItIs() throws Exception {
    try (HostileServer server =
        HostileServer.start(visit -> visit.page("<pre>" + visit.head() + "</pre>"))) {
      Response response = response(server.origin() + "/pad?q=1#deel");
      assertThat(response.status()).isEqualTo(200);
      assertThat(text(response))
          .startsWith("<pre>GET /pad?q=1 HTTP/1.1")
          .contains("User-Agent: handreiking/test")
          .contains("Accept-Language: nl,en;q=0.7")
          .contains("Accept-Encoding: gzip")
          .doesNotContain("deel", "HTTP2-Settings");
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 401, 403, 404, 407, 410, 429, 500, 503, 999})
  void anyStatusIsAnAnswer(int status) throws Exception {
    assertThat(ask(visit -> visit.redirect(status + " x", "/elders")))
        .isInstanceOfSatisfying(
            Response.class, response -> assertThat(response.status()).isEqualTo(status));
  }

  @Test
  void keepsCookiesForItself() throws Exception {
    Handler wall =
        visit -> {
          if (visit.header("Cookie").contains("pas=1")) {
            visit.page("<h1>binnen</h1>");
          } else {
            visit.reply("302 Found", "Location: /\nSet-Cookie: pas=1", "");
          }
        };
    try (HostileServer server = HostileServer.start(wall);
        HttpTransport other = new HttpTransport(LOCAL)) {
      assertThat(response(server.origin() + "/").status()).isEqualTo(302);
      assertThat(response(server.origin() + "/").status()).isEqualTo(200);
      Answer stranger = other.get(address(server.origin() + "/"), AMPLE).get();
      assertThat(((Response) stranger).status()).isEqualTo(302);
    }
  }

  @Test
  void readsLettersBeyondAsciiInLocations() throws Exception {
    Response utf8 = (Response) ask(visit -> visit.redirect("301 x", "/caf\u00e9"));
    assertThat(utf8.header("Location")).contains("/caf\u00e9");
    Response latin1 =
        (Response)
            ask(
                visit ->
                    visit.send(
                        "HTTP/1.1 301 x\r\nLocation: /caf\u00e9\r\nContent-Length: 0\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
    assertThat(latin1.header("location")).contains("/caf\u00e9");
  }

  @Test
  void decompresses() throws Exception {
    byte[] page = "<p id=hier>tekst</p>".getBytes(UTF_8);
    for (String encoding : List.of("gzip", "deflate", "raw")) {
      String name = encoding.equals("raw") ? "deflate" : encoding;
      byte[] body = compressed(encoding, page);
      Answer answer = ask(visit -> visit.reply("200 OK", html("Content-Encoding: " + name), body));
      assertThat(text((Response) answer)).as(encoding).isEqualTo("<p id=hier>tekst</p>");
    }
  }

  @Test
  void readsTwoMegabytesOfAnEndlessPageOrBomb() throws Exception {
    byte[] part = new byte[64 * 1024];
    Arrays.fill(part, (byte) 'a');
    Handler endless =
        visit -> {
          visit.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
          while (true) {
            visit.send(part);
          }
        };
    Body cut = ((Response) ask(endless)).body();
    assertThat(cut.length()).isEqualTo(Body.MAX_BYTES);
    assertThat(cut.isTruncated()).isTrue();

    byte[] bomb = compressed("gzip", new byte[50 * 1024 * 1024]);
    Answer answer = ask(visit -> visit.reply("200 OK", html("Content-Encoding: gzip"), bomb));
    assertThat(((Response) answer).body().length()).isEqualTo(Body.MAX_BYTES);
    assertThat(((Response) answer).body().isTruncated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"200 OK, application/pdf", "404 x, text/html", "302 x, text/html"})
  void doesNotWaitForABodyThatDoesNotMatter(String status, String type) throws Exception {
    String head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n";
    Handler handler =
        visit -> {
          visit.send(head + "Content-Length: 200000000\r\n\r\nbegin");
          visit.hang();
        };
    try (HostileServer server = HostileServer.start(handler)) {
      Response response = response(server.origin() + "/");
      assertThat(response.body().length()).isZero();
      awaitNoConnections(server);
    }
  }

  @Test
  void readsAPageWithoutAContentType() throws Exception {
    Response page = (Response) ask(visit -> visit.reply("200 OK", "", "\uFEFF <!doctype html>x"));
    assertThat(page.body().length()).isPositive();
    Response other = (Response) ask(visit -> visit.reply("200 OK", "", "%PDF-1.7"));
    assertThat(other.body().length()).isZero();
  }

  @Test
  void usesAConnectionAgainAfterASmallBodyThatDoesNotMatter() throws Exception {
    Handler handler =
        visit -> {
          visit.keepOpen();
          visit.reply("404 Not Found", "Content-Type: text/html", "weg");
        };
    try (HostileServer server = HostileServer.start(handler)) {
      for (int i = 0; i < 5; i++) {
        assertThat(response(server.origin() + "/" + i).status()).isEqualTo(404);
      }
      assertThat(server.requests()).isEqualTo(5);
      assertThat(server.mostConnections()).isLessThan(5);
    }
  }

  @Test
  void damagedBodiesAreNamed() throws Exception {
    byte[] gzip = compressed("gzip", "<p>een tekst die lang genoeg is</p>".getBytes(UTF_8));
    byte[] damaged = gzip.clone();
    Arrays.fill(damaged, 10, damaged.length, (byte) 0x55);
    byte[] half = Arrays.copyOf(gzip, gzip.length / 2);
    assertDamaged(visit -> visit.reply("200 OK", html("Content-Encoding: gzip"), damaged));
    assertDamaged(visit -> visit.reply("200 OK", html("Content-Encoding: gzip"), half));
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    assertDamaged(visit -> visit.send(head + "Content-Length: 500\r\n\r\n<p>te kort"));
    assertDamaged(visit -> visit.send(head + "Transfer-Encoding: chunked\r\n\r\nZZ\r\nxx"));
    assertDamaged(visit -> visit.send(head + "Transfer-Encoding: chunked\r\n\r\n50\r\nxx"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dit is geen antwoord\r\n\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/9 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX y: a\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX: a\u0000b\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: veel\r\n\r\n",
        "HTTP/1.1 101 Switching\r\n\r\n"
      })
  void whatIsNoHttpIsMalformed(String answer) throws Exception {
    assertThat(kind(ask(visit -> visit.send(answer)))).isEqualTo(FailureKind.MALFORMED);
  }

  @Test
  void endlessHeadersEnd() throws Exception {
    Handler handler =
        visit -> {
          visit.send("HTTP/1.1 200 OK\r\n");
          while (true) {
            visit.send("X-Nog-een: " + "a".repeat(4000) + "\r\n");
          }
        };
    assertThat(kind(ask(handler))).isEqualTo(FailureKind.MALFORMED);
  }

  @Test
  void hangingUpIsAReset() throws Exception {
    assertThat(kind(ask(visit -> {}))).isEqualTo(FailureKind.RESET);
    assertThat(kind(ask(visit -> visit.reset()))).isEqualTo(FailureKind.RESET);
    assertThat(kind(ask(visit -> visit.send("HTTP/1.1 200 OK\r\nCont"))))
        .isEqualTo(FailureKind.RESET);
  }

  @Test
  void aClosedPortRefuses() throws Exception {
    Answer answer = get("http://127.0.0.1:" + HostileServer.closedPort() + "/", AMPLE);
    assertThat(kind(answer)).isEqualTo(FailureKind.REFUSED);
  }

  @Test
  void silenceAndDrippingEndInTimeAndLetTheConnectionGo() throws Exception {
    assertEnds(visit -> visit.hang(), FailureKind.TIMEOUT);
    assertEnds(
        visit -> {
          visit.send("HTTP/1.1 200 OK\r\nX: ");
          while (visit.pause(20)) {
            visit.send("a");
          }
        },
        FailureKind.TIMEOUT);
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n";
    assertEnds(
        visit -> {
          visit.send(head);
          visit.hang();
        },
        FailureKind.STALLED);
    assertEnds(
        visit -> {
          visit.send(head);
          while (visit.pause(20)) {
            visit.send("a");
          }
        },
        FailureKind.STALLED);
  }

  @Test
  void cancellingLetsTheConnectionGo() throws Exception {
    CompletableFuture<Void> asked = new CompletableFuture<>();
    Handler handler =
        visit -> {
          asked.complete(null);
          visit.hang();
        };
    try (HostileServer server = HostileServer.start(handler)) {
      CompletableFuture<Answer> answer = transport.get(address(server.origin() + "/"), AMPLE);
      asked.get(60, TimeUnit.SECONDS);
      answer.cancel(true);
      awaitNoConnections(server);
    }
  }

  @Test
  void closingCancelsWhatIsOnItsWay() throws Exception {
    try (HostileServer server = HostileServer.start(visit -> visit.hang())) {
      CompletableFuture<Answer> answer = transport.get(address(server.origin() + "/"), AMPLE);
      transport.close();
      assertThat(answer).isCancelled();
    }
  }

  @Test
  void aHostWithoutAnAddressIsADnsFailure() throws Exception {
    assertThat(kind(get("http://bestaat-niet.invalid/", AMPLE))).isEqualTo(FailureKind.DNS);
  }

  @Test
  void aSlowLookUpIsADnsFailureToo() throws Exception {
    CompletableFuture<List<InetAddress>> never = new CompletableFuture<>();
    Resolver slow =
        host -> {
          try {
            return never.get();
          } catch (ExecutionException | InterruptedException ended) {
            throw new java.net.UnknownHostException(host);
          }
        };
    try (HttpTransport waiting = new HttpTransport(LOCAL, slow, null)) {
      Answer answer = waiting.get(address("http://traag.example/"), SHORT).get();
      assertThat(kind(answer)).isEqualTo(FailureKind.DNS);
    }
  }

  @Test
  void anOddHostIsNeverAnException() throws Exception {
    for (String odd :
        List.of("http://-/", "http://a_/", "http://1.2.3.4.5/", "http://mijn_host.invalid/")) {
      assertThat(kind(get(odd, AMPLE)))
          .as(odd)
          .isIn(FailureKind.DNS, FailureKind.UNSUPPORTED_ADDRESS);
    }
  }

  @Test
  void refusesThePrivateUnlessAllowed() throws Exception {
    try (HostileServer server = HostileServer.start(visit -> visit.page("geheim"));
        HttpTransport careful = new HttpTransport(WebOptions.of("handreiking/test", "nl"))) {
      Answer answer = careful.get(address(server.origin() + "/"), AMPLE).get();
      assertThat(kind(answer)).isEqualTo(FailureKind.PRIVATE_ADDRESS);
      assertThat(server.requests()).isZero();
    }
  }

  @Test
  void namesWhatIsWrongWithACertificate() throws Exception {
    Certificates made = Certificates.get();
    assertTls(made.selfSigned(), FailureKind.TLS_SELF_SIGNED);
    assertTls(made.expired(), FailureKind.TLS_EXPIRED);
    assertTls(made.incomplete(), FailureKind.TLS_INCOMPLETE);
    assertTls(made.otherHost(), FailureKind.TLS_OTHER_HOST);
    assertTls(made.unknownAuthority(), FailureKind.TLS_OTHER);
    try (HostileServer server = HostileServer.start(made.good(), visit -> visit.page("veilig"))) {
      assertThat(text(response(server.origin() + "/"))).isEqualTo("veilig");
    }
  }

  private void assertTls(javax.net.ssl.SSLContext tls, FailureKind expected) throws Exception {
    try (HostileServer server = HostileServer.start(tls, visit -> visit.page("niet veilig"))) {
      assertThat(kind(get(server.origin() + "/", AMPLE))).isEqualTo(expected);
      assertThat(server.requests()).isZero();
    }
  }

  private void assertEnds(Handler handler, FailureKind expected) throws Exception {
    try (HostileServer server = HostileServer.start(handler)) {
      assertThat(kind(get(server.origin() + "/", SHORT))).isEqualTo(expected);
      awaitNoConnections(server);
    }
  }

  private void assertDamaged(Handler handler) throws Exception {
    Answer answer = ask(handler);
    assertThat(kind(answer)).isEqualTo(FailureKind.DAMAGED_BODY);
    assertThat(((Failure) answer).status()).isEqualTo(200);
  }

  private static void awaitNoConnections(HostileServer server) throws Exception {
    assertThat(server.awaitNoConnections(60)).isTrue();
  }

  private Answer ask(Handler handler) throws Exception {
    try (HostileServer server = HostileServer.start(handler)) {
      return get(server.origin() + "/", AMPLE);
    }
  }

  private Response response(String url) throws Exception {
    return (Response) get(url, AMPLE);
  }

  private Answer get(String url, Duration limit) throws Exception {
    return transport.get(address(url), limit).get(2, TimeUnit.MINUTES);
  }

  private static WebAddress address(String url) {
    return WebAddress.parse(url).orElseThrow();
  }

  private static FailureKind kind(Answer answer) {
    assertThat(answer).isInstanceOf(Failure.class);
    return ((Failure) answer).kind();
  }

  private static String text(Response response) throws IOException {
    return new String(response.body().open().readAllBytes(), UTF_8);
  }

  private static String html(String more) {
    return "Content-Type: text/html; charset=utf-8\n" + more;
  }

  private static byte[] compressed(String encoding, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater raw = new Deflater(Deflater.DEFAULT_COMPRESSION, encoding.equals("raw"));
    try (DeflaterOutputStream zip =
        encoding.equals("gzip") ? new GZIPOutputStream(out) : new DeflaterOutputStream(out, raw)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}

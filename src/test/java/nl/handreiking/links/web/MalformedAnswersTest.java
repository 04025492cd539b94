package nl.handreiking.links.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.handreiking.links.hostile.HostileServer;
import nl.handreiking.links.web.Answer.Failure;
import nl.handreiking.links.web.Answer.Response;
import nl.handreiking.links.web.HttpTransport.WebOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes come back: there is an answer in time, and no connection stays behind, but for
 * heads that are no HTTP: then Java's client waits until the server hangs up.
 */
class MalformedAnswersTest {

  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final int AT_ONCE = 16;
  private static final int ANSWERS = 160;

  private static final String[] LINES = {
    "HTTP/1.1 200 OK",
    "HTTP/1.0 200",
    "HTTP/1.1 301 Elders",
    "HTTP/1.1 999 Nee",
    "HTTP/1.1 204 Niets",
    "HTTP/1.1 100 Ga door",
    "HTTP/2 200 OK",
    "http/1.1 200 OK",
    "HTTP/1.1",
    "HTTP/1.1 20",
    "",
    "\u0000\u0001\u0002"
  };

  private static final String[] HEADERS = {
    "Content-Type: text/html",
    "Content-Type: text/html; charset=\u00e9\u00ff",
    "Content-Type: ;;;=",
    "Content-Type:",
    "Content-Encoding: gzip",
    "Content-Encoding: deflate",
    "Content-Encoding: gzip, gzip",
    "Content-Length: 5",
    "Content-Length: -1",
    "Content-Length: 99999999999999999999",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: chunked, identity",
    "Location: http://[",
    "Location: \u00ff\u00fe\u00c3",
    "Location: //",
    "Location: ?",
    "Location: javascript:alert(1)",
    "Set-Cookie: =;;=; expires=gisteren; domain=..",
    "Set-Cookie2: \u0080",
    "Connection: close",
    "Connection: upgrade",
    " folded: yes",
    ": no name",
    "no colon"
  };

  private static final String[] BODIES = {
    "",
    "hallo",
    "<p id=a>",
    "5\r\nhallo\r\n0\r\n\r\n",
    "ffffffffffffffff\r\n",
    "-1\r\n",
    "\u001f\u008b\b"
  };

  /** Some that are the same each time, and one that is not. */
  static LongStream seeds() {
    return LongStream.concat(LongStream.rangeClosed(1, 3), LongStream.of(System.nanoTime()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyBytesAreAnAnswerInTime(long seed) throws Exception {
    WebOptions options = WebOptions.of("handreiking/test", "nl").allowingPrivate();
    List<byte[]> answers = answers(new Random(seed));
    try (HttpTransport transport = new HttpTransport(options);
        HostileServer server =
            HostileServer.start(
                visit -> {
                  visit.send(answers.get(Integer.parseInt(visit.target().substring(1))));
                  if (visit.target().endsWith("7")) {
                    visit.hang();
                  }
                })) {
      int malformed = 0;
      for (int from = 0; from < ANSWERS; from += AT_ONCE) {
        malformed += askAll(transport, server, from);
      }
      assertThat(server.awaitConnections(malformed, 60)).isTrue();
    }
  }

  private static int askAll(HttpTransport transport, HostileServer server, int from)
      throws Exception {
    List<CompletableFuture<Answer>> asked = new ArrayList<>();
    for (int i = from; i < from + AT_ONCE; i++) {
      WebAddress address = WebAddress.parse(server.origin() + "/" + i).orElseThrow();
      asked.add(transport.get(address, LIMIT));
    }
    int malformed = 0;
    for (CompletableFuture<Answer> answer : asked) {
      Answer given = answer.get(2, TimeUnit.MINUTES);
      if (given instanceof Response response) {
        WebAddress here = WebAddress.parse(server.origin()).orElseThrow();
        response
            .header("location")
            .flatMap(here::resolve)
            .ifPresent(to -> assertThat(WebAddress.parse(to.toString())).contains(to));
        assertThat(response.body().length()).isLessThanOrEqualTo(Body.MAX_BYTES);
      } else if (((Failure) given).kind() == FailureKind.MALFORMED) {
        malformed++;
      }
    }
    return malformed;
  }

  private static List<byte[]> answers(Random random) {
    List<byte[]> answers = new ArrayList<>();
    for (int i = 0; i < ANSWERS; i++) {
      answers.add(i % 8 == 0 ? noise(random) : answer(random));
    }
    return answers;
  }

  private static byte[] answer(Random random) {
    StringBuilder text = new StringBuilder(pick(random, LINES)).append("\r\n");
    for (int count = random.nextInt(5); count > 0; count--) {
      text.append(pick(random, HEADERS)).append(random.nextInt(9) == 0 ? "\n" : "\r\n");
    }
    text.append("\r\n").append(pick(random, BODIES));
    byte[] bytes = text.toString().getBytes(ISO_8859_1);
    if (random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] noise(Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = new byte[random.nextInt(300)];
    random.nextBytes(bytes);
    out.writeBytes((random.nextBoolean() ? "HTTP/1.1 200 OK\r\n" : "").getBytes(ISO_8859_1));
    out.writeBytes(bytes);
    return out.toByteArray();
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}

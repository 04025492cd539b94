package nl.handreiking.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program, or a page of another website, could try; over bare connections. */
class PreviewSecurityTest {

  @TempDir static Path folder;
  private static ServedCopy served;

  @BeforeAll
  static void serve() throws Exception {
    served = ServedCopy.ofShippedContent(folder);
    served.nextReading();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void servesPagesUnderItsOwnNames() throws IOException {
    for (String host : List.of("127.0.0.1:", "localhost:", "LocalHost:")) {
      assertThat(get("/vo/index.html", host + served.port()))
          .startsWith("HTTP/1.1 200 ")
          .containsIgnoringCase("Content-Type: text/html; charset=utf-8\r\n")
          .containsIgnoringCase("Cache-Control: no-store\r\n")
          .containsIgnoringCase("X-Content-Type-Options: nosniff\r\n")
          .containsIgnoringCase("Cross-Origin-Resource-Policy: same-origin\r\n")
          .containsPattern(
              "\"default-src 'none'; style-src 'self'; script-src 'self' 'sha256-[\\w+/]{43}=';"
                  + " img-src 'self'; base-uri 'none'; form-action 'none'\"")
          .doesNotContain("unsafe", "connect-src");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", ""})
  void refusesOtherNames(String host) throws IOException {
    assertThat(get("/", host.replace("PORT", Integer.toString(served.port()))))
        .startsWith("HTTP/1.1 421 ")
        .doesNotContain("<html");
  }

  @Test
  void refusesNoNameAndTwoNames() throws IOException {
    String ours = "Host: 127.0.0.1:" + served.port() + "\r\n";
    String end = "Connection: close\r\n\r\n";
    assertThat(send("GET / HTTP/1.1\r\n" + end)).startsWith("HTTP/1.1 421 ");
    assertThat(send("GET / HTTP/1.1\r\n" + ours + "Host: evil.example\r\n" + end))
        .startsWith("HTTP/1.1 421 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/handreiking.yaml",
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/vo/../../content/links.yaml",
        "/vo/..%5c..%5ccontent%5clinks.yaml",
        "//etc/passwd",
        "//127.0.0.1/vo/index.html",
        "/vo//index.html",
        "/./index.html",
        "/vo/index.html%00.png",
        "/vo/index.html/",
        "/vo/index.html.",
        "/VO/index.html",
        "/%zz",
        "/%",
        "/%c3%28",
        "/_voorbeeld/",
        "/_voorbeeld/../handreiking.yaml",
        "/_voorbeeld/serve_nl.properties",
        "/assets/",
        "/assets",
        "/file:///etc/passwd"
      })
  void hasNothingOutsideOfTheSiteAndNoLists(String path) throws IOException {
    assertThat(get(path))
        .containsPattern("^HTTP/1\\.1 (400|404) ")
        .doesNotContain("root:", "bron1");
  }

  @Test
  void refusesAnAddressOfAnotherServer() throws IOException {
    assertThat(get("http://evil.example/index.html")).startsWith("HTTP/1.1 400 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
  void onlyLetsLook(String method) throws IOException {
    String answer = send(request(method, "/index.html", "127.0.0.1:" + served.port(), ""));
    assertThat(answer)
        .startsWith("HTTP/1.1 405 ")
        .containsIgnoringCase("Allow: GET, HEAD\r\n")
        .doesNotContain("<html");
  }

  @Test
  void answersHeadWithoutThePage() throws IOException {
    String answer = send(request("HEAD", "/index.html", "127.0.0.1:" + served.port(), ""));
    assertThat(answer)
        .startsWith("HTTP/1.1 200 ")
        .endsWith("\r\n\r\n")
        .containsPattern("(?i)Content-Length: [1-9]\\d+\r\n");
  }

  @Test
  void leadsToAFolderWithASlash() throws IOException {
    assertThat(get("/vo")).startsWith("HTTP/1.1 302 ").containsIgnoringCase("Location: /vo/\r\n");
    assertThat(get("/vo/")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void isNotUsedByOtherWebsites() throws IOException {
    String host = "127.0.0.1:" + served.port();
    assertThat(send(request("GET", "/_voorbeeld/stream/", host, "Sec-Fetch-Site: cross-site\r\n")))
        .startsWith("HTTP/1.1 403 ");
    assertThat(
            send(
                request(
                    "GET",
                    "/",
                    host,
                    "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n")))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void survivesWhatIsTooMuch() throws IOException {
    String host = "127.0.0.1:" + served.port();
    String much = "x".repeat(1_000_000);
    attempt(request("GET", "/", host, "X-Much: " + much + "\r\n"));
    attempt(request("GET", "/" + much, host, ""));
    attempt(request("GET", "/", host, "X: y\r\n".repeat(50_000)));
    attempt("\0\1\2\3");
    assertThat(get("/index.html")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void openStreamsDoNotKeepPagesWaiting() throws IOException {
    List<Socket> streams = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        Socket socket = connect();
        streams.add(socket);
        write(socket, request("GET", "/_voorbeeld/stream/", "127.0.0.1:" + served.port(), ""));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
      }
      assertThat(get("/index.html")).startsWith("HTTP/1.1 200 ");
    } finally {
      for (Socket socket : streams) {
        socket.close();
      }
    }
  }

  @Test
  void listensOnThisMachineOnly() throws IOException {
    for (InetAddress other : List.of(InetAddress.getByName("::1"), InetAddress.getLocalHost())) {
      if (!other.getHostAddress().equals("127.0.0.1")) {
        assertThatThrownBy(() -> new Socket(other, served.port()).close())
            .isInstanceOf(IOException.class);
      }
    }
  }

  /** The server may answer or hang up. */
  private static void attempt(String request) {
    try {
      assertThat(send(request)).doesNotStartWith("HTTP/1.1 5");
    } catch (IOException hungUp) {
      assertThat(hungUp).isNotInstanceOf(ConnectException.class);
    }
  }

  private static String get(String path) throws IOException {
    return get(path, "127.0.0.1:" + served.port());
  }

  private static String get(String path, String host) throws IOException {
    return send(request("GET", path, host, ""));
  }

  private static String request(String method, String path, String host, String headers) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nHost: "
        + host
        + "\r\n"
        + headers
        + "Connection: close\r\n\r\n";
  }

  private static String send(String request) throws IOException {
    try (Socket socket = connect()) {
      write(socket, request);
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void write(Socket socket, String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private static Socket connect() throws IOException {
    return new Socket(InetAddress.getByName("127.0.0.1"), served.port());
  }
}

package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A person presses Ctrl-C while a server keeps the run waiting; a process of its own. */
class InterruptionTest {

  private static final int MINUTE = 60_000;

  @TempDir Path here;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signals to send")
  void writesTheReportOfWhatIsKnown() throws Exception {
    Cli.in(here);
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(MINUTE);
      String base = "http://127.0.0.1:" + server.getLocalPort();
      Files.writeString(
          here.resolve("content/links.yaml"),
          "stil: {url: \"%s/stil\", titel: Stil, uitgever: Wij, soort: webpagina}%n"
              .formatted(base));
      Process process = start();
      try (Socket asked = server.accept()) {
        BufferedReader request =
            new BufferedReader(
                new InputStreamReader(asked.getInputStream(), StandardCharsets.US_ASCII));
        assertThat(request.readLine()).isEqualTo("GET /stil HTTP/1.1");

        interrupt(process);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      } finally {
        process.destroyForcibly();
      }
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(Files.readString(here.resolve("out.txt"))).contains(base + "/stil");
      assertThat(here.resolve("site-output/report/links/index.html")).isNotEmptyFile();
      assertThat(Files.readString(here.resolve("site-output/report/links/links.json")))
          .contains("\"stopped\"");
      assertThat(here.resolve("content/links-controle.tsv")).isNotEmptyFile();
    }
  }

  private Process start() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "links", "--allow-private"));
    return new ProcessBuilder(command)
        .directory(here.toFile())
        .redirectErrorStream(true)
        .redirectOutput(here.resolve("out.txt").toFile())
        .start();
  }

  private static void interrupt(Process process) throws Exception {
    Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }
}

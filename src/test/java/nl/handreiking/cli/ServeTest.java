package nl.handreiking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.handreiking.cli.ServeCommand.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a process of its own, as a person starts and ends it. */
class ServeTest {

  @TempDir Path here;
  private Cli cli;

  @BeforeEach
  void makeContent() throws Exception {
    cli = Cli.in(here);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signals to send")
  void saysCalmlyWhatItDoesAndEndsAtOnce() throws Exception {
    Process process = start("--editor", "idea://open?file=/{file}&line={line}");
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String first = out.readLine();
      assertThat(first)
          .matches(
              "Het voorbeeld staat op http://127\\.0\\.0\\.1:4\\d\\d\\d/ \\(Ctrl-C stopt\\)\\.");
      assertThat(out.readLine()).matches("Bijgewerkt: 0 open pagina's vernieuwd, in [\\d.]+ ms\\.");
      URI address = URI.create(first.replaceAll(".*(http\\S+).*", "$1"));
      try (Socket page = new Socket(address.getHost(), address.getPort())) {
        page.getOutputStream()
            .write(
                ("GET /_voorbeeld/stream/ HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        BufferedReader answer =
            new BufferedReader(
                new InputStreamReader(page.getInputStream(), StandardCharsets.UTF_8));
        assertThat(answer.readLine()).startsWith("HTTP/1.1 200");

        Path tip = here.resolve("content/onderwerpen/boeken/voorlezen.md");
        Path beside = Files.writeString(here.resolve("tip"), Cli.item("Lees {kinderen} voor."));
        Files.move(beside, tip, StandardCopyOption.REPLACE_EXISTING);
        assertThat(out.readLine())
            .isEqualTo(
                "1 fout, de eerste op content/onderwerpen/boeken/voorlezen.md:8:6."
                    + " Het voorbeeld toont de laatste versie zonder fouten.");

        interrupt(process);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      }
      assertThat(process.exitValue()).isZero();
      assertThat(out.readLine()).isNull();
      assertThat(here.resolve("err.txt")).isEmptyFile();
      assertThat(here.resolve("site-output")).doesNotExist();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void takesNoOtherPortThanTheOneAskedFor() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Cli.Run run = cli.run("serve", "--port", Integer.toString(taken.getLocalPort()));
      assertThat(run)
          .isEqualTo(
              new Cli.Run(
                  3,
                  "",
                  "Poort "
                      + taken.getLocalPort()
                      + " is al in gebruik. Kies met --port een andere, of laat --port weg.\n"));
    }
  }

  @Test
  void refusesWhatIsNoPortAndNoEditor() {
    assertThat(cli.run("serve", "--port", "80000").err()).startsWith("--port is een getal van 1 ");
    assertThat(cli.run("serve", "--port", "x").status()).isEqualTo(2);
    assertThat(cli.run("serve", "--editor", "javascript:{file}").err())
        .startsWith("--editor is een adres met {file} erin, zoals vscode://file/{file}:{line}");
  }

  @Test
  void knowsHowSystemsOpenABrowser() {
    String address = "http://127.0.0.1:4000/";
    assertThat(Browser.command("Linux", address)).containsExactly("xdg-open", address);
    assertThat(Browser.command("Mac OS X", address)).containsExactly("open", address);
    assertThat(Browser.command("Windows 11", address)).startsWith("rundll32").endsWith(address);
  }

  private Process start(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "serve"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .directory(here.toFile())
        .redirectError(here.resolve("err.txt").toFile())
        .start();
  }

  private static void interrupt(Process process) throws Exception {
    Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }
}

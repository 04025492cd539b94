package nl.handreiking.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.handreiking.bench.Comparison.Contender;
import nl.handreiking.bench.ProcessRun.Failed;

/**
 * The tool of a checkout, as people start it.
 *
 * @param name in what is printed
 * @param temp its own, for sites and logs
 */
record Launcher(String name, Path checkout, Path temp) {

  Path shippedContent() {
    return checkout.resolve("content");
  }

  /** Builds into the output folder of the run before, as editors do. */
  Contender building(Path content) {
    Path out = temp.resolve("out-" + content.getFileName());
    List<String> command = command("build", "--content", content, "--out", out);
    return new Contender(name, () -> ProcessRun.toTheEnd(command, log()));
  }

  /** Starts a preview, up to the first good answer to a request for its front page. */
  Contender serving(Path content) {
    return new Contender(name, () -> firstPage(content));
  }

  private ProcessRun firstPage(Path content) throws IOException, InterruptedException, Failed {
    int port = freePort();
    URI page = URI.create("http://127.0.0.1:" + port + "/");
    List<String> command = command("serve", "--content", content, "--port", port);
    return ProcessRun.until(() -> isAnswered(page), command, log());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean isAnswered(URI page) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
    try {
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK
          && connection.getInputStream().readAllBytes().length > 0;
    } catch (ConnectException notYet) {
      return false;
    } finally {
      connection.disconnect();
    }
  }

  private List<String> command(Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(checkout.resolve("handreiking").toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  private Path log() {
    return temp.resolve("log.txt");
  }
}

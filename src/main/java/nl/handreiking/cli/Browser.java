package nl.handreiking.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Opens the browser of the person, by the program with which their system opens things. */
final class Browser {

  private Browser() {}

  /** Opens an address; what fails is told, perhaps later. */
  static void open(URI address, Runnable failed) {
    try {
      CompletableFuture<Process> ended =
          new ProcessBuilder(command(System.getProperty("os.name", ""), address.toString()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .onExit();
      CompletableFuture<Void> unused =
          ended.thenAccept(
              process -> {
                if (process.exitValue() != 0) {
                  failed.run();
                }
              });
    } catch (IOException noSuchProgram) {
      failed.run();
    }
  }

  static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
  }
}

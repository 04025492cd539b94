package nl.handreiking.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.serve.Preview;
import nl.handreiking.serve.Preview.PortTaken;
import nl.handreiking.serve.Preview.PreviewListener.Reading;
import nl.handreiking.serve.Preview.PreviewRequest;
import nl.handreiking.source.Diagnostic;

/** {@code handreiking serve}. */
final class ServeCommand {

  private static final String EDITOR = "vscode://file/{file}:{line}:{column}";
  private static final int LAST_PORT = 65_535;

  private final Console console;
  private final Options options;

  ServeCommand(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  /** Returns when the person ends it. */
  int run() throws UsageError {
    options.checkLanguage();
    PreviewRequest request =
        new PreviewRequest(build(), port(), editor(), console.texts().language());
    CountDownLatch ended = new CountDownLatch(1);
    Interruption interruption = new Interruption(ended::countDown, ExitStatus.FINE);
    try (Preview preview = Preview.open(request, this::tell)) {
      console.say("serve.address", preview.address());
      if (options.has("open")) {
        Browser.open(preview.address(), () -> console.complain("serve.no-browser"));
      }
      ended.await();
    } catch (PortTaken taken) {
      interruption.close();
      return noPort(taken);
    } catch (InterruptedException ends) {
      Thread.currentThread().interrupt();
    }
    interruption.close();
    return ExitStatus.FINE;
  }

  private BuildRequest build() throws UsageError {
    return new BuildRequest(
        options.content(),
        options.templates(),
        options.outOfAny(),
        options.baseUrl(),
        options.buildDate(),
        console.surroundings().version());
  }

  private OptionalInt port() throws UsageError {
    String text = options.given("port").orElse("");
    if (text.isEmpty() && !options.has("port")) {
      return OptionalInt.empty();
    }
    int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    if (port < 1 || port > LAST_PORT) {
      throw options.mistake("usage.number", "--port", 1, LAST_PORT, text);
    }
    return OptionalInt.of(port);
  }

  private String editor() throws UsageError {
    String template = options.given("editor").orElse(EDITOR);
    if (!PreviewRequest.isEditor(template)) {
      throw options.mistake("usage.editor", template);
    }
    return template;
  }

  private int noPort(PortTaken taken) {
    if (taken.first() == taken.last()) {
      console.complain("serve.port-taken", Integer.toString(taken.first()));
    } else {
      console.complain(
          "serve.ports-taken", Integer.toString(taken.first()), Integer.toString(taken.last()));
    }
    return ExitStatus.MACHINE_FAILED;
  }

  private void tell(Reading reading) {
    String time = String.format(Locale.ROOT, "%d", reading.time().toMillis());
    long errors = reading.problems().stream().filter(Diagnostic::isError).count();
    if (errors > 0) {
      String where =
          reading.problems().stream()
              .filter(Diagnostic::isError)
              .findFirst()
              .map(first -> first.location().toString())
              .orElse("");
      console.say(
          reading.shown() ? "serve.errors" : "serve.nothing",
          console.texts().count("errors", errors),
          where);
    } else {
      console.say("serve.read", console.texts().count("open-pages", reading.pages()), time);
    }
  }

  /** Opens the browser of the person, by the program with which their system opens things. */
  static final class Browser {

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
}

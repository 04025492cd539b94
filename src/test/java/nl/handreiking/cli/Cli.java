package nl.handreiking.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program in a folder of its own, with a very small handreiking in {@code content/}. */
public final class Cli {

  /** What a run said. */
  public record Run(int status, String out, String err) {}

  private final Path here;
  private final Map<String, String> environment;
  private final boolean terminal;

  private Cli(Path here, Map<String, String> environment, boolean terminal) {
    this.here = here;
    this.environment = environment;
    this.terminal = terminal;
  }

  static Cli in(Path here) throws IOException {
    Path topic = Files.createDirectories(here.resolve("content/onderwerpen/boeken"));
    Files.writeString(
        here.resolve("content/handreiking.yaml"),
        """
        titel: Samen lezen
        ondertitel: Wat jij kunt doen
        korte-titel: Lezen
        inleiding: Lezen doe je samen.
        taal: nl
        uitgever: De Leesclub
        laatst-nagekeken: 2026-11-01
        woorden: {lezer: lezer}
        niveaus:
          - id: klein
            titel: Kleine lezers
            korte-titel: Klein
            inleiding: Voor wie begint.
            kleuren: {licht: "#6E3700", licht-vlak: "#FFE3B8", donker: "#FFC876", donker-vlak: "#3A2609"}
            woorden: {lezer: kind}
        onderwerpen: [boeken]
        paginas: []
        """);
    Files.writeString(here.resolve("content/links.yaml"), "{}\n");
    Files.writeString(
        topic.resolve("index.md"),
        """
        ---
        titel: Kies een boek
        korte-titel: Boeken
        inleiding: Er is altijd een boek dat past.
        niveaus: alle
        ---
        """);
    Files.writeString(topic.resolve("voorlezen.md"), item("Lees elke {lezer} voor."));
    return at(here);
  }

  /** With the content that is there. */
  public static Cli at(Path here) {
    return new Cli(here, Map.of("SOURCE_DATE_EPOCH", "1795000000"), false);
  }

  static String item(String body) {
    return """
        ---
        soort: tip
        titel: Voorlezen
        niveaus: alle
        volgorde: 10
        laatst-nagekeken: 2026-11-01
        ---
        """
        + body
        + "\n";
  }

  Cli with(String variable, String value) {
    return new Cli(here, Map.of(variable, value), terminal);
  }

  Cli atTerminal() {
    return new Cli(here, environment, true);
  }

  public Run run(String... args) {
    return run(new ByteArrayOutputStream(), args);
  }

  /** Interrupts a command that would go on for ever, as soon as it has said this. */
  public Run runUntil(String said, String... args) throws InterruptedException {
    Words out = new Words();
    List<Run> runs = new ArrayList<>();
    Thread thread =
        new Thread(
            () -> {
              runs.add(run(out, args));
              out.end();
            });
    thread.start();
    out.await(said);
    thread.interrupt();
    thread.join();
    return runs.get(0);
  }

  private Run run(ByteArrayOutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment surroundings = new Environment(here, environment, "1.2.3", terminal);
    int status = new Main(stream(out), stream(err), surroundings).run(args);
    return new Run(status, text(out), text(err));
  }

  /** What was said so far, for whoever waits for it. */
  private static final class Words extends ByteArrayOutputStream {

    private boolean ended;

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      notifyAll();
    }

    synchronized void end() {
      ended = true;
      notifyAll();
    }

    synchronized void await(String words) throws InterruptedException {
      while (!ended && !text(this).contains(words)) {
        wait();
      }
    }
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}

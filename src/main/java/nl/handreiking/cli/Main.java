package nl.handreiking.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.handreiking.source.TextBundle;

/** The program: from arguments to an exit status. */
public final class Main {

  private final PrintStream out;
  private final PrintStream err;
  private final Environment surroundings;

  Main(PrintStream out, PrintStream err, Environment surroundings) {
    this.out = out;
    this.err = err;
    this.surroundings = surroundings;
  }

  /** Runs the command of the arguments and ends the process with its {@link ExitStatus}. */
  public static void main(String[] args) {
    Main main = new Main(console(System.out), console(System.err), Environment.ofProcess());
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> Runtime.getRuntime().halt(main.failures(args).status(failure)));
    System.exit(main.run(args));
  }

  int run(String... args) {
    Console console = new Console(out, err, texts(args), surroundings);
    return Commands.of(console, failures(args)).execute(args);
  }

  private FailureMessages failures(String... args) {
    return new FailureMessages(err, texts(args), surroundings);
  }

  /** Before anything else is understood: whatever is wrong is to be said in this language. */
  private TextBundle texts(String... args) {
    String asked = value("--lang", args);
    String content = value("--content", args);
    String language =
        asked.isEmpty()
            ? PublicationLanguage.of(surroundings.here(), content.isEmpty() ? "content" : content)
            : asked;
    return TextBundle.beside(Main.class, "cli", language);
  }

  /** What is typed behind an option, the last time that it is there; or empty. */
  private static String value(String option, String... args) {
    String value = "";
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(option) && i + 1 < args.length) {
        value = args[i + 1];
      } else if (args[i].startsWith(option + "=")) {
        value = args[i].substring(option.length() + 1);
      }
    }
    return value;
  }

  /** UTF-8, also when the locale says nothing of it; on Windows the launcher sets the console. */
  private static PrintStream console(PrintStream standard) {
    return new PrintStream(standard, true, StandardCharsets.UTF_8);
  }
}

package nl.handreiking.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.cli.Cli;

/** Runs the commands of a page, without the network. */
final class StoryCommands {

  private static final Pattern OURS =
      Pattern.compile("(?:HANDREIKING_OPTS=\\S+ )?(?:\\./handreiking|handreiking\\.cmd)(.*)");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final Cli cli;
  private final Path links;
  private String said = "";

  StoryCommands(StoryFolder folder) {
    cli = Cli.at(folder.path());
    links = folder.path().resolve("content/links.yaml");
  }

  /** What the last command said. */
  String said() {
    return said;
  }

  /** Runs one line of a block; answers what is wrong with it. */
  Optional<String> run(String line, int status) throws IOException {
    String command = line.replaceFirst("(?:^|\\s+)#\\s.*", "").strip();
    Matcher ours = OURS.matcher(command);
    if (ours.matches()) {
      return run(command, arguments(ours.group(1)), status);
    }
    return command.isEmpty() || OtherCommands.known(command).isPresent()
        ? Optional.empty()
        : Optional.of(command + ": no command of ours, and not on the list of others");
  }

  private Optional<String> run(String command, List<String> arguments, int status)
      throws IOException {
    Cli.Run run = run(arguments);
    said = run.out() + run.err();
    return run.status() == status
        ? Optional.empty()
        : Optional.of("%s: status %d\n%s".formatted(command, run.status(), said.strip()));
  }

  private Cli.Run run(List<String> arguments) throws IOException {
    return switch (arguments.isEmpty() ? "" : arguments.get(0)) {
      case "links" -> runLinks(arguments);
      case "serve" -> runPreview(arguments);
      default -> cli.run(array(arguments));
    };
  }

  /** Without a browser, until it serves. */
  private Cli.Run runPreview(List<String> arguments) {
    List<String> asked = new ArrayList<>(arguments);
    asked.remove("--open");
    try {
      return cli.runUntil("http://127.0.0.1:", array(asked));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  /** All addresses lead to this machine while it runs, and there every page is well. */
  private Cli.Run runLinks(List<String> arguments) throws IOException {
    byte[] before = Files.readAllBytes(links);
    try (GoodServer server = new GoodServer()) {
      Files.writeString(links, server.instead(Files.readString(links)));
      List<String> asked = new ArrayList<>(arguments);
      asked.addAll(List.of("--allow-private", "--interval", "0ms"));
      return cli.run(array(asked));
    } finally {
      Files.write(links, before);
    }
  }

  private static List<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .toList();
  }

  private static String[] array(List<String> arguments) {
    return arguments.toArray(String[]::new);
  }

  /** What a page shows that the last command did not say, in this order. */
  Optional<String> unsaid(String shown) {
    int from = 0;
    for (String line : shown.split("\n")) {
      Matcher found = Pattern.compile(pattern(line)).matcher(said);
      if (!found.find(from)) {
        return Optional.of("the last command does not say: " + line + "\n" + said.strip());
      }
      from = found.end();
    }
    return Optional.empty();
  }

  private static String pattern(String line) {
    List<String> quoted = Arrays.stream(line.strip().split("…", -1)).map(Pattern::quote).toList();
    return String.join(".*", quoted);
  }
}

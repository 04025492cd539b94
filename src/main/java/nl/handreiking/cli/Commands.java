package nl.handreiking.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.handreiking.output.OutputProblem;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/**
 * The command line, built by hand instead of by annotations: so it speaks the person's language
 * down to the labels, and starts without reflection.
 */
final class Commands {

  /** A command that was understood. */
  @FunctionalInterface
  private interface Command {
    int run(Options options) throws UsageError, OutputProblem;
  }

  private final Console console;
  private final FailureMessages failures;

  private Commands(Console console, FailureMessages failures) {
    this.console = console;
    this.failures = failures;
  }

  /** The program with its commands. */
  static CommandLine of(Console console, FailureMessages failures) {
    UsageMistakes mistakes = new UsageMistakes(console);
    return new CommandLine(new Commands(console, failures).program())
        .setColorScheme(colours(console.surroundings()))
        .setExecutionStrategy(parsed -> execute(parsed, console))
        .setParameterExceptionHandler((mistake, args) -> mistakes.report(mistake))
        .setExecutionExceptionHandler(
            (failure, line, result) ->
                failure instanceof UsageError mistake
                    ? mistakes.report(mistake, line)
                    : failures.status(failure));
  }

  private static int execute(ParseResult parsed, Console console) {
    List<CommandLine> typed = parsed.asCommandLineList();
    CommandLine last = typed.get(typed.size() - 1);
    if (last.isUsageHelpRequested()) {
      console.out().print(last.getUsageMessage());
      return ExitStatus.FINE;
    }
    if (last.isVersionHelpRequested()) {
      console.out().println("handreiking " + console.surroundings().version());
      return ExitStatus.FINE;
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private CommandSpec program() {
    CommandSpec program = command("tool", options -> missingCommand()).name("handreiking");
    program.usageMessage().commandListHeading(text("heading.commands"));
    program.usageMessage().synopsisSubcommandLabel(text("label.command"));
    program.usageMessage().footer("", text("tool.footer"));
    for (CommandSpec command : List.of(build(), serve(), check(), links(), schema(), newPart())) {
      program.addSubcommand(command.name(), command);
    }
    return program;
  }

  private CommandSpec build() {
    return withFooter(
        command(
            "build",
            options -> new BuildCommand(console, options).run(),
            option("content", "folder"),
            option("templates", "folder"),
            option("out", "folder"),
            option("base-url", "url"),
            flag("report"),
            flag("all")));
  }

  private CommandSpec serve() {
    return withFooter(
        command(
            "serve",
            options -> new ServeCommand(console, options).run(),
            option("content", "folder"),
            option("templates", "folder"),
            option("base-url", "url"),
            option("port", "number"),
            flag("open"),
            option("editor", "url")));
  }

  private CommandSpec check() {
    return command(
        "check",
        options -> new CheckCommand(console, options, failures).run(),
        option("content", "folder"),
        option("templates", "folder"),
        option("format", "format", "check-format"),
        flag("strict"),
        flag("all"),
        option("out", "folder", "check-out"));
  }

  private CommandSpec schema() {
    return withFooter(
        command(
            "schema",
            options -> new SchemaCommand(console, options).run(),
            option("content", "folder"),
            option("out", "folder", "schema-out")));
  }

  private CommandSpec links() {
    return withFooter(
        command(
            "links",
            options -> new LinksCommand(console, options, failures).run(),
            option("content", "folder"),
            option("templates", "folder"),
            option("out", "folder"),
            option("format", "format"),
            flag("fix"),
            option("only", "link"),
            option("urls", "file"),
            option("max-age", "days"),
            flag("no-cache"),
            option("deadline", "duration"),
            option("per-host", "number"),
            option("interval", "duration"),
            option("parallel", "number"),
            flag("allow-private")));
  }

  private CommandSpec newPart() {
    CommandSpec part =
        command(
            "new",
            options -> new NewCommand(console, options).run(),
            option("titel", "title"),
            option("onderwerp", "topic"),
            option("niveaus", "levels"),
            option("url", "url"),
            option("content", "folder"));
    part.addPositional(word("0", "kind", "0..1"));
    part.addPositional(word("1..*", "id", "0..*"));
    return withFooter(part);
  }

  private CommandSpec withFooter(CommandSpec command) {
    command.usageMessage().footer("", text(command.name() + ".footer"));
    return command;
  }

  /**
   * A command with its options, and with those that every command has.
   *
   * @param name also the first part of the keys of its texts
   */
  private CommandSpec command(String name, Command command, OptionSpec... own) {
    CommandSpec[] itself = new CommandSpec[1];
    Callable<Integer> work =
        () -> command.run(new Options(console, itself[0].commandLine().getParseResult()));
    CommandSpec spec = CommandSpec.wrapWithoutInspection(work).name(name);
    itself[0] = spec;
    List.of(own).forEach(spec::addOption);
    List.of(option("lang", "language"), help(), version()).forEach(spec::addOption);
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(text(name + ".description"));
    usage.synopsisHeading(text("heading.usage"));
    usage.optionListHeading(text("heading.options"));
    usage.sortOptions(false);
    usage.sortSynopsis(false);
    return spec;
  }

  private OptionSpec option(String name, String label) {
    return option(name, label, name);
  }

  /** An option that means something of its own to a command. */
  private OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder("--" + name)
        .type(String.class)
        .paramLabel(text("label." + label))
        .description(text("option." + description))
        .build();
  }

  /** What is typed without an option before it. */
  private PositionalParamSpec word(String index, String name, String arity) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity(arity)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(text("label." + name))
        .hideParamSyntax(true)
        .description(text("option.new-" + name))
        .build();
  }

  /** An option without a value. */
  private OptionSpec flag(String name) {
    return OptionSpec.builder("--" + name)
        .type(boolean.class)
        .arity("0")
        .description(text("option." + name))
        .build();
  }

  private OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description(text("option.help"))
        .build();
  }

  private OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description(text("option.version"))
        .build();
  }

  private int missingCommand() throws UsageError {
    throw new UsageError(text("usage.missing-command"));
  }

  private String text(String key) {
    return console.texts().text(key);
  }

  private static ColorScheme colours(Environment surroundings) {
    return CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF);
  }
}

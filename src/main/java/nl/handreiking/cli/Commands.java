package nl.handreiking.cli;

import java.util.ArrayList;
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
    int run(ParseResult arguments) throws UsageError, OutputProblem;
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
    CommandSpec program = command("tool", "handreiking", arguments -> missingCommand(), List.of());
    program.usageMessage().commandListHeading(text("heading.commands"));
    program.usageMessage().synopsisSubcommandLabel(text("label.command"));
    program.usageMessage().footer("", text("tool.footer"));
    program.addSubcommand("build", build());
    program.addSubcommand("serve", serve());
    program.addSubcommand("check", check());
    program.addSubcommand("links", links());
    program.addSubcommand("schema", schema());
    program.addSubcommand("new", newPart());
    return program;
  }

  private CommandSpec build() {
    CommandSpec build =
        command(
            "build",
            "build",
            arguments -> new BuildCommand(console, new Options(console, arguments)).run(),
            List.of(
                option("content", "folder"),
                option("templates", "folder"),
                option("out", "folder"),
                option("base-url", "url")));
    build.usageMessage().footer("", text("build.footer"));
    return build;
  }

  private CommandSpec serve() {
    CommandSpec serve =
        command(
            "serve",
            "serve",
            arguments -> new ServeCommand(console, new Options(console, arguments)).run(),
            List.of(
                option("content", "folder"),
                option("templates", "folder"),
                option("base-url", "url"),
                option("port", "number"),
                flag("open"),
                option("editor", "url")));
    serve.usageMessage().footer("", text("serve.footer"));
    return serve;
  }

  private CommandSpec check() {
    return command(
        "check",
        "check",
        arguments -> new CheckCommand(console, new Options(console, arguments), failures).run(),
        List.of(
            option("content", "folder"),
            option("format", "format", "check-format"),
            flag("strict"),
            option("out", "folder", "check-out")));
  }

  private CommandSpec schema() {
    CommandSpec schema =
        command(
            "schema",
            "schema",
            arguments -> new SchemaCommand(console, new Options(console, arguments)).run(),
            List.of(
                option("content", "folder"),
                OptionSpec.builder("--out")
                    .type(String.class)
                    .paramLabel(text("label.folder"))
                    .description(text("option.schema-out"))
                    .build()));
    schema.usageMessage().footer("", text("schema.footer"));
    return schema;
  }

  private CommandSpec links() {
    CommandSpec links =
        command(
            "links",
            "links",
            arguments -> new LinksCommand(console, new Options(console, arguments), failures).run(),
            List.of(
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
    links.usageMessage().footer("", text("links.footer"));
    return links;
  }

  private CommandSpec newPart() {
    CommandSpec part =
        command(
            "new",
            "new",
            arguments -> new NewCommand(console, new Options(console, arguments)).run(),
            List.of(
                option("titel", "title"),
                option("onderwerp", "topic"),
                option("niveaus", "levels"),
                option("url", "url"),
                option("content", "folder")));
    part.addPositional(word("0", "kind", "0..1"));
    part.addPositional(word("1..*", "id", "0..*"));
    part.usageMessage().footer("", text("new.footer"));
    return part;
  }

  private CommandSpec command(String key, String name, Command command, List<OptionSpec> own) {
    CommandSpec[] itself = new CommandSpec[1];
    Callable<Integer> work = () -> command.run(itself[0].commandLine().getParseResult());
    CommandSpec spec = CommandSpec.wrapWithoutInspection(work).name(name);
    itself[0] = spec;
    List<OptionSpec> options = new ArrayList<>(own);
    options.addAll(List.of(option("lang", "language"), help(), version()));
    options.forEach(spec::addOption);
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(text(key + ".description"));
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

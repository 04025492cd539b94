package nl.handreiking.cli;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.source.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and how to find help. */
final class UsageMistakes {

  private final Console console;

  UsageMistakes(Console console) {
    this.console = console;
  }

  int report(ParameterException mistake) {
    console.err().println(sentence(mistake));
    return pointToHelp(mistake.getCommandLine());
  }

  int report(UsageError mistake, CommandLine command) {
    console.err().println(mistake.getMessage());
    return pointToHelp(command);
  }

  private int pointToHelp(CommandLine command) {
    boolean program = command.getParent() == null;
    console.complain("usage.try-help", program ? "" : command.getCommandName() + " ");
    return ExitStatus.WRONG_USAGE;
  }

  private String sentence(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (mistake instanceof MissingParameterException missing) {
      return text("usage.missing-value", name(missing.getMissing().get(0)));
    }
    if (mistake instanceof OverwrittenOptionException twice) {
      return text("usage.twice", name(twice.getOverwritten()));
    }
    if (mistake instanceof MaxValuesExceededException) {
      return text("usage.flag", flag(mistake));
    }
    if (mistake.getArgSpec() == null) {
      return text("usage.unexpected", String.valueOf(mistake.getValue()));
    }
    return text("usage.no-value", name(mistake.getArgSpec()));
  }

  /** The option that got a value though it takes none: only the library's sentence names it. */
  private static String flag(ParameterException mistake) {
    return options(mistake.getCommandLine()).stream()
        .filter(name -> String.valueOf(mistake.getMessage()).contains("'" + name + "'"))
        .findFirst()
        .orElse("");
  }

  private String unmatched(UnmatchedArgumentException mistake) {
    String found = mistake.getUnmatched().get(0);
    CommandLine command = mistake.getCommandLine();
    if (found.startsWith("-")) {
      return withSuggestion(text("usage.unknown-option", found), found, options(command));
    }
    List<String> commands = List.copyOf(command.getSubcommands().keySet());
    return commands.isEmpty()
        ? text("usage.unexpected", found)
        : withSuggestion(text("usage.unknown-command", found), found, commands);
  }

  private String withSuggestion(String sentence, String found, List<String> known) {
    String nearest = Suggestion.nearest(found, known);
    return nearest.isEmpty() ? sentence : sentence + "; " + text("usage.did-you-mean", nearest);
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      names.add(option.longestName());
    }
    return names;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String text(String key, Object... arguments) {
    return console.texts().text(key, arguments);
  }
}

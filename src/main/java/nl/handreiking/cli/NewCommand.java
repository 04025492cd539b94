package nl.handreiking.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.report.ProblemText;
import nl.handreiking.scaffold.Kind;
import nl.handreiking.scaffold.NewPart;
import nl.handreiking.scaffold.Refusal;
import nl.handreiking.scaffold.Scaffold;
import nl.handreiking.scaffold.Scaffold.Result;
import nl.handreiking.source.Suggestion;

/** {@code handreiking new}. */
final class NewCommand {

  private static final Set<Kind> IN_TOPIC = Set.of(Kind.TIP, Kind.SIGNALS);
  private static final Set<Kind> WITH_LEVELS =
      Set.of(Kind.TOPIC, Kind.TIP, Kind.SIGNALS, Kind.DECK);

  private static final Set<Kind> IN_A_LIST = Set.of(Kind.LEVEL, Kind.LINK);

  private final Console console;
  private final Options options;

  NewCommand(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  int run() throws UsageError, OutputProblem {
    options.checkLanguage();
    NewPart wanted = wanted();
    try {
      Result result = Scaffold.make(wanted);
      return result instanceof Result.Made made
          ? made(wanted, made)
          : notMade(wanted, (Result.NotMade) result);
    } catch (Refusal refusal) {
      throw sentence(refusal);
    }
  }

  private NewPart wanted() throws UsageError {
    Kind kind = kind();
    refuse(kind, "url", Set.of(Kind.LINK));
    refuse(kind, "onderwerp", IN_TOPIC);
    refuse(kind, "niveaus", WITH_LEVELS);
    String id = String.join(" ", options.words().stream().skip(1).toList()).strip();
    if (id.isEmpty()) {
      throw options.mistake("new.which-id", kind.key(), text("new.example." + kind.key()));
    }
    return new NewPart(
        options.content(),
        kind,
        id,
        options.given("titel").orElse(""),
        options.given("onderwerp").orElse("").strip(),
        levels(),
        options.given("url").orElse(""),
        options.buildDate());
  }

  private Kind kind() throws UsageError {
    String kinds = String.join(", ", Kind.keys());
    if (options.words().isEmpty()) {
      throw options.mistake("new.which-kind", kinds);
    }
    String typed = options.words().get(0);
    Optional<Kind> kind = Kind.of(typed);
    if (kind.isEmpty()) {
      String sentence = text("new.unknown-kind", typed, kinds);
      throw new UsageError(withSuggestion(sentence, Suggestion.nearest(typed, Kind.keys())));
    }
    return kind.get();
  }

  private void refuse(Kind kind, String option, Set<Kind> allowed) throws UsageError {
    if (options.has(option) && !allowed.contains(kind)) {
      throw options.mistake("new.not-for-kind", "--" + option, kind.key());
    }
  }

  private List<String> levels() {
    String typed = options.given("niveaus").orElse("").strip();
    return typed.isEmpty() || typed.equals("alle")
        ? List.of()
        : List.of(typed.split("[,\\s]+")).stream().distinct().toList();
  }

  private int made(NewPart wanted, Result.Made made) {
    made.made().forEach(path -> console.say("new.made", shown(wanted, path)));
    made.changed().forEach(path -> console.say("new.changed", shown(wanted, path)));
    boolean line = IN_A_LIST.contains(wanted.kind()) && !made.changed().isEmpty();
    String open = line ? made.changed().get(0) : made.made().get(0);
    console.say("new.next." + wanted.kind().key(), shown(wanted, open), wanted.id());
    if (wanted.kind() == Kind.LEVEL && made.changed().size() > 1) {
      console.say("new.narrowed", wanted.id());
    }
    if (made.errorsLeft()) {
      console.say("new.had-errors");
    }
    return ExitStatus.FINE;
  }

  private int notMade(NewPart wanted, Result.NotMade result) {
    new ProblemList(console, result.problems()).print(ProblemText.SOME);
    if (!result.problems().isEmpty()) {
      console.say(result.planned() ? "new.would-break" : "new.unreadable");
    } else {
      result.byHand().forEach(lines -> tell(wanted, lines));
    }
    return ExitStatus.CONTENT_ERRORS;
  }

  private void tell(NewPart wanted, Result.ByHand byHand) {
    console.say("new.by-hand", shown(wanted, byHand.path()));
    console.out().println();
    byHand.lines().forEach(console.out()::println);
  }

  private UsageError sentence(Refusal refusal) {
    Object[] details = refusal.details();
    String sentence = text("new." + refusal.reason().key(), details);
    return new UsageError(
        refusal.reason() == Refusal.Reason.BAD_ID
            ? withSuggestion(sentence, String.valueOf(details[1]))
            : sentence);
  }

  private String withSuggestion(String sentence, String meant) {
    return meant.isEmpty() ? sentence : sentence + "; " + text("usage.did-you-mean", meant);
  }

  private String shown(NewPart wanted, String path) {
    return console.surroundings().shown(wanted.content().resolve(path));
  }

  private String text(String key, Object... details) {
    return console.texts().text(key, details);
  }
}

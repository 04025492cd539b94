package nl.handreiking.scaffold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Slug;
import nl.handreiking.output.FileChanges;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.scaffold.NewLevel.Consequences;
import nl.handreiking.scaffold.Refusal.Reason;
import nl.handreiking.scaffold.Scaffold.Result.Made;
import nl.handreiking.scaffold.Scaffold.Result.NotMade;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.SourceLocation;
import nl.handreiking.source.SourceSpan;

/** Makes something new in a publication; it is written only when the whole would still be right. */
public final class Scaffold {

  private static final Set<String> NAME_RULES = Set.of("gereserveerde-naam", "dubbele-naam");

  private Scaffold() {}

  /** Makes what is wanted, or says why not; then nothing was written. */
  public static Result make(NewPart wanted) throws Refusal, OutputProblem {
    if (!Slug.isValid(wanted.id())) {
      throw new Refusal(
          Reason.BAD_ID, wanted.id(), Slug.meant(wanted.id()).map(Slug::value).orElse(""));
    }
    Outcome<Guide> read = PublicationFolder.read(wanted.content(), wanted.today(), Map.of());
    Optional<Guide> guide = read.value();
    if (guide.isEmpty()) {
      return new NotMade(read.diagnostics(), false, List.of());
    }
    return make(
        wanted,
        new PublicationFolder(wanted.content(), wanted.today(), guide.get(), read.diagnostics()));
  }

  private static Result make(NewPart wanted, PublicationFolder publication)
      throws Refusal, OutputProblem {
    Optional<SourceLocation> taken = Existing.place(publication.guide(), wanted);
    if (taken.isPresent()) {
      throw new Refusal(Reason.EXISTS, wanted.id(), taken.get());
    }
    Draft draft =
        draft(wanted, publication, ScaffoldTexts.in(publication.guide().info().language()));
    if (!draft.isPossible()) {
      return new NotMade(List.of(), true, draft.byHand());
    }
    List<Diagnostic> wrong = Consequences.errors(publication, draft);
    if (wrong.stream().anyMatch(problem -> NAME_RULES.contains(problem.rule().id()))) {
      throw new Refusal(Reason.NAME_TAKEN, wanted.id());
    }
    if (!wrong.isEmpty()) {
      return new NotMade(wrong, true, draft.byHand());
    }
    FileChanges.apply(publication.folder(), draft.made(), draft.changes());
    return new Made(
        List.copyOf(draft.made().keySet()), draft.places(), errorsLeft(publication, draft));
  }

  private static boolean errorsLeft(PublicationFolder publication, Draft draft) {
    return publication.problems().stream().anyMatch(Diagnostic::isError)
        && publication.with(draft).hasErrors();
  }

  private static Draft draft(NewPart wanted, PublicationFolder publication, ScaffoldTexts texts)
      throws Refusal {
    return switch (wanted.kind()) {
      case TIP, SIGNALS -> new ItemMaker(publication, texts).make(wanted);
      case LINK -> new LinkMaker(publication, texts).make(wanted);
      case DECK -> new DeckMaker(publication, texts).make(wanted);
      case TOPIC -> new TopicMaker(publication, texts).make(wanted);
      case LEVEL -> new LevelMaker(publication, texts).make(wanted);
    };
  }

  /** What came of it. */
  public sealed interface Result {

    /**
     * It is there.
     *
     * @param made new files, by their paths in the content folder
     * @param changed paths of files that were there, with the line where they have changed
     * @param errorsLeft whether errors are left that were there before
     */
    record Made(List<String> made, List<String> changed, boolean errorsLeft) implements Result {

      public Made {
        made = List.copyOf(made);
        changed = List.copyOf(changed);
      }
    }

    /**
     * Nothing was written.
     *
     * @param problems what is wrong with the content, or would be
     * @param planned whether the problems are those that there would be
     * @param byHand what an editor can do themselves
     */
    record NotMade(List<Diagnostic> problems, boolean planned, List<ByHand> byHand)
        implements Result {

      public NotMade {
        problems = List.copyOf(problems);
        byHand = List.copyOf(byHand);
      }
    }

    /** Lines to put in a file, by its path in the content folder. */
    record ByHand(String path, List<String> lines) {

      public ByHand {
        lines = List.copyOf(lines);
      }
    }
  }

  /** Finds what has an id already. */
  static final class Existing {

    private Existing() {}

    static Optional<SourceLocation> place(Guide guide, NewPart wanted) {
      Stream<Named> named =
          switch (wanted.kind()) {
            case LEVEL -> guide.levels().stream().map(level -> new Named(level.id(), level.span()));
            case TOPIC -> guide.topics().stream().map(topic -> new Named(topic.id(), topic.span()));
            case TIP, SIGNALS -> guide.allItems().map(item -> new Named(item.id(), item.span()));
            case LINK ->
                guide.links().all().stream().map(link -> new Named(link.id(), link.span()));
            case DECK -> guide.decks().stream().map(deck -> new Named(deck.id(), deck.span()));
          };
      return named
          .filter(one -> one.id().value().equals(wanted.id()))
          .map(one -> one.span().start())
          .findFirst();
    }

    private record Named(Slug id, SourceSpan span) {}
  }
}

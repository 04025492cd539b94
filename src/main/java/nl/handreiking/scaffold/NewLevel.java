package nl.handreiking.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Slug;
import nl.handreiking.model.Topic;
import nl.handreiking.scaffold.Draft.Edit;
import nl.handreiking.scaffold.edit.Element;
import nl.handreiking.scaffold.edit.YamlEdit;
import nl.handreiking.scaffold.edit.YamlText;
import nl.handreiking.source.Diagnostic;

/**
 * Makes room for a level among what there is. A text that is for {@code alle} but does not fit the
 * new level stays with the levels that it was for; a level without items gets a first one.
 */
final class NewLevel {

  private static final String LEVELS = "niveaus";
  private static final String NO_ITEMS = "niveau-zonder-items";

  private final PublicationFolder publication;
  private final ScaffoldTexts texts;
  private final NewPart wanted;

  NewLevel(PublicationFolder publication, ScaffoldTexts texts, NewPart wanted) {
    this.publication = publication;
    this.texts = texts;
    this.wanted = wanted;
  }

  /** The draft with all that follows from it; each round adds to it, or is the last. */
  Draft settled(Draft entry) throws Refusal {
    Draft draft = entry;
    while (true) {
      List<Diagnostic> wrong = Consequences.all(publication, draft);
      Draft before = draft;
      List<Edit> narrowed =
          wrong.stream()
              .map(problem -> PublicationFolder.path(problem.location().file()))
              .distinct()
              .filter(path -> !before.texts().containsKey(path))
              .flatMap(this::narrowed)
              .toList();
      draft = draft.and(new Draft(Map.of(), narrowed));
      if (narrowed.isEmpty() && draft.made().isEmpty() && lacksItems(wrong)) {
        draft = draft.and(firstItem(draft));
      }
      if (draft.texts().equals(before.texts())) {
        return draft;
      }
    }
  }

  private static boolean lacksItems(List<Diagnostic> wrong) {
    return wrong.stream().anyMatch(problem -> problem.rule().id().equals(NO_ITEMS));
  }

  /** A text for all levels that is only for those that were there. */
  private Stream<Edit> narrowed(String path) {
    if (publication.levels().isEmpty()) {
      return Stream.empty();
    }
    String levels = YamlText.list(publication.levels());
    return publication.text(path).stream()
        .flatMap(
            before ->
                YamlEdit.ofFrontMatter(before).replaceWord(LEVELS, "alle", levels).stream()
                    .map(after -> edit(path, before, after)));
  }

  private Edit edit(String path, String before, String after) {
    String levels = YamlText.list(publication.levels());
    return new Edit(path, before, Optional.of(after), List.of(LEVELS + ": " + levels));
  }

  /** In the first topic that has the level, or else in the first that can have it. */
  private Draft firstItem(Draft draft) throws Refusal {
    Optional<Guide> guide = publication.with(draft).value();
    Slug level = new Slug(wanted.id());
    List<Topic> topics = guide.map(Guide::topics).orElse(List.of());
    for (Topic topic : topics) {
      if (topic.levels().includes(level)) {
        return item(topic);
      }
    }
    for (Topic topic : topics) {
      Draft more = item(topic).and(withLevel(topic));
      if (more.isPossible() && Consequences.errors(publication, draft.and(more)).isEmpty()) {
        return more;
      }
    }
    return new Draft(Map.of(), List.of());
  }

  private Draft item(Topic topic) throws Refusal {
    String levels = YamlText.list(List.of(wanted.id()));
    return new ItemMaker(publication, texts).first(wanted, topic.id().value(), levels);
  }

  private Draft withLevel(Topic topic) {
    String path = PublicationFolder.path(topic.span().start().file());
    String before = publication.text(path).orElse("");
    Optional<String> after =
        YamlEdit.ofFrontMatter(before)
            .addToList(LEVELS, new Element.Word(YamlText.of(wanted.id())));
    return Draft.of(new Edit(path, before, after, List.of(wanted.id())));
  }

  /** Finds what would be wrong with a publication after a change, and is not now. */
  static final class Consequences {

    private Consequences() {}

    static List<Diagnostic> errors(PublicationFolder publication, Draft draft) {
      return all(publication, draft).stream().filter(Diagnostic::isError).toList();
    }

    /** Lines may move, so that a problem is known by its rule, its file and what it names. */
    static List<Diagnostic> all(PublicationFolder publication, Draft draft) {
      List<List<Object>> old =
          new ArrayList<>(publication.problems().stream().map(Consequences::known).toList());
      return publication.with(draft).diagnostics().stream()
          .filter(problem -> !old.remove(known(problem)))
          .toList();
    }

    private static List<Object> known(Diagnostic problem) {
      return List.of(
          problem.rule(),
          problem.location().file(),
          problem.arguments().stream().limit(1).toList());
    }
  }
}

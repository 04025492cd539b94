package nl.handreiking.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.check.Review;
import nl.handreiking.check.Rules;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.content.ContentReader;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.scaffold.Refusal.Reason;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;

/**
 * A publication as it is now.
 *
 * @param problems what is wrong with it
 */
record PublicationFolder(Path folder, LocalDate today, Guide guide, List<Diagnostic> problems) {

  /** Everything that is wrong with it, and if nothing is, all that could be better. */
  static Outcome<Guide> read(Path folder, LocalDate today, Map<String, String> instead) {
    Outcome<Survey> checked = ContentReader.read(folder, instead).then(Rules::check);
    Outcome<Survey> reviewed =
        checked.hasErrors() ? checked : checked.then(survey -> Review.of(survey, today));
    return reviewed.then(survey -> Outcome.of(survey.guide()));
  }

  /** The same with a draft written. */
  Outcome<Guide> with(Draft draft) {
    return read(folder, today, draft.texts());
  }

  void refuseIfThere(String path, String id) throws Refusal {
    if (has(path)) {
      throw new Refusal(Reason.EXISTS, id, shown(path));
    }
  }

  void refuseUnknown(List<String> wanted) throws Refusal {
    for (String level : wanted) {
      if (guide.level(level).isEmpty()) {
        throw new Refusal(Reason.UNKNOWN_LEVEL, level, String.join(", ", levels()));
      }
    }
  }

  boolean has(String path) {
    return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** A path in the content folder as diagnostics name it. */
  String shown(String path) {
    return guide.info().span().start().file().replace("handreiking.yaml", path);
  }

  /** The text of a file as it is; none when there is no such file, or it is no text. */
  Optional<String> text(String path) {
    Path file = folder.resolve(path);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path in the content folder of a file as diagnostics name it. */
  static String path(String shown) {
    return shown.substring(shown.indexOf('/') + 1);
  }

  List<String> levels() {
    return guide.levels().stream().map(level -> level.id().value()).toList();
  }

  List<String> levels(LevelSelection selection) {
    return guide.levels().stream()
        .map(Level::id)
        .filter(selection::includes)
        .map(id -> id.value())
        .toList();
  }
}

package nl.handreiking.check.survey;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.handreiking.markdown.Audience;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.ReaderScope;

/**
 * Who gets to read a text, each with their words.
 *
 * @param wordings of levels, and of pages that belong to no level
 */
public record Readers(List<Wording> wordings) {

  public Readers {
    wordings = List.copyOf(wordings);
  }

  static Readers of(ReaderScope scope, Guide guide) {
    Stream<Wording> general = scope.general() ? Stream.of(guide.info().wording()) : Stream.empty();
    Stream<Wording> atLevels =
        guide.levels().stream().filter(level -> scope.includes(level.id())).map(Level::wording);
    return new Readers(Stream.concat(general, atLevels).toList());
  }

  /** Those who see a part of the text. */
  public Readers of(Audience audience) {
    return audience.levels().isEmpty()
        ? this
        : filter(wording -> audience.includes(wording.level()));
  }

  /** Those who read at a level. */
  public Readers atLevels() {
    return filter(wording -> !wording.level().isEmpty());
  }

  public Readers filter(Predicate<Wording> condition) {
    return new Readers(wordings.stream().filter(condition).toList());
  }

  public boolean isEmpty() {
    return wordings.isEmpty();
  }

  /** The ids of their levels, as a list to read. */
  public String names() {
    return String.join(", ", wordings.stream().map(Wording::level).toList());
  }
}

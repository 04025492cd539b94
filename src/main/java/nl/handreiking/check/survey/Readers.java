package nl.handreiking.check.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.handreiking.markdown.Audience;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Slide;

/**
 * Who gets to read a text, each with their words.
 *
 * @param wordings of levels, and of pages that belong to no level
 */
public record Readers(List<Wording> wordings) {

  public Readers {
    wordings = List.copyOf(wordings);
  }

  /** Readers of pages that belong to no level. */
  public static Readers general(Guide guide) {
    return new Readers(List.of(guide.info().wording()));
  }

  public static Readers at(Guide guide, LevelSelection levels) {
    return new Readers(
        guide.levels().stream()
            .filter(level -> levels.includes(level.id()))
            .map(Level::wording)
            .toList());
  }

  /** Those who get to see a slide. */
  public static Readers of(Slide slide, Deck deck, Guide guide) {
    return new Readers(
        guide.levels().stream()
            .filter(level -> deck.levels().includes(level.id()))
            .filter(level -> slide.levels().includes(level.id()))
            .map(Level::wording)
            .toList());
  }

  public Readers and(Readers others) {
    List<Wording> all = new ArrayList<>(wordings);
    all.addAll(others.wordings);
    return new Readers(all);
  }

  /** Those who see a part of the text. */
  public Readers of(Audience audience) {
    return filter(wording -> audience.includes(wording.level()));
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

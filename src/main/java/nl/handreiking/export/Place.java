package nl.handreiking.export;

import java.util.function.Function;
import java.util.stream.Stream;
import nl.handreiking.export.Subject.DeckSubject;
import nl.handreiking.export.Subject.LevelSubject;
import nl.handreiking.export.Subject.PublicationSubject;
import nl.handreiking.export.Subject.TopicSubject;
import nl.handreiking.model.Guide;

/**
 * The kind of page that a file lies beside, and that has its button.
 *
 * @param <S> what a file of this place is about
 */
public final class Place<S extends Subject> {

  /** Beside the home page. */
  public static final Place<PublicationSubject> PUBLICATION =
      new Place<>("home", guide -> Stream.of(new PublicationSubject(guide)));

  /** Beside the overview of a level. */
  public static final Place<LevelSubject> LEVEL =
      new Place<>(
          "level", guide -> guide.levels().stream().map(level -> new LevelSubject(guide, level)));

  /** Beside the page of a topic at a level. */
  public static final Place<TopicSubject> TOPIC =
      new Place<>(
          "topic",
          guide ->
              guide.levels().stream()
                  .flatMap(
                      level ->
                          guide.topicsAt(level).stream()
                              .map(topic -> new TopicSubject(guide, level, topic))));

  /** Beside the presentation of a level. */
  public static final Place<DeckSubject> DECK =
      new Place<>(
          "deck",
          guide ->
              guide.levels().stream()
                  .flatMap(
                      level ->
                          guide.deckAt(level).stream()
                              .map(deck -> new DeckSubject(guide, level, deck))));

  private final String name;
  private final Function<Guide, Stream<S>> subjects;

  private Place(String name, Function<Guide, Stream<S>> subjects) {
    this.name = name;
    this.subjects = subjects;
  }

  /** In lower-case letters. */
  public String name() {
    return name;
  }

  /** Everything of a publication that a file of this place can be about. */
  Stream<S> subjects(Guide guide) {
    return subjects.apply(guide);
  }

  String button() {
    return name + ".download";
  }
}

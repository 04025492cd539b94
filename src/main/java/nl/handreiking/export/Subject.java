package nl.handreiking.export;

import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.Topic;

/** What one file is about: a publication or a part of it. */
public sealed interface Subject {

  Guide guide();

  /** Tells the subjects of one {@link Place} apart, and stays the same while they are edited. */
  String id();

  /** A whole publication. */
  record PublicationSubject(Guide guide) implements Subject {

    @Override
    public String id() {
      return "";
    }
  }

  /** A publication at one level. */
  record LevelSubject(Guide guide, Level level) implements Subject {

    @Override
    public String id() {
      return level.id().value();
    }
  }

  /** A topic at one level. */
  record TopicSubject(Guide guide, Level level, Topic topic) implements Subject {

    @Override
    public String id() {
      return level.id() + "/" + topic.id();
    }
  }

  /** The deck of a level, whichever deck that is. */
  record DeckSubject(Guide guide, Level level, Deck deck) implements Subject {

    @Override
    public String id() {
      return level.id().value();
    }
  }
}

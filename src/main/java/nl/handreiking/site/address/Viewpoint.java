package nl.handreiking.site.address;

import java.util.Optional;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Level;
import nl.handreiking.model.Topic;
import nl.handreiking.output.SitePath;

/**
 * The position from which a text is read: its page, its level, and what else of that level stands
 * on the same page.
 *
 * @param level none on pages that belong to no level
 * @param wording of the level, or the general one
 * @param topic the topic that the page is about, if it is about one
 * @param kind what stands together on the page
 */
public record Viewpoint(
    SitePath page, Optional<Level> level, Wording wording, Optional<Topic> topic, Kind kind) {

  /** What stands together on a page. */
  public enum Kind {
    /** One topic at one level. */
    TOPIC,
    /** All topics at one level. */
    LEVEL,
    /** One topic at all levels. */
    COMPARE,
    /** A presentation at one level. */
    DECK,
    /** Whatever belongs to no level. */
    GENERAL
  }

  public static Viewpoint topic(SitePath page, Level level, Topic topic) {
    return new Viewpoint(page, Optional.of(level), level.wording(), Optional.of(topic), Kind.TOPIC);
  }

  public static Viewpoint wholeLevel(SitePath page, Level level) {
    return new Viewpoint(page, Optional.of(level), level.wording(), Optional.empty(), Kind.LEVEL);
  }

  public static Viewpoint compare(SitePath page, Level level, Topic topic) {
    return new Viewpoint(
        page, Optional.of(level), level.wording(), Optional.of(topic), Kind.COMPARE);
  }

  public static Viewpoint deck(SitePath page, Level level) {
    return new Viewpoint(page, Optional.of(level), level.wording(), Optional.empty(), Kind.DECK);
  }

  public static Viewpoint general(SitePath page, Wording wording) {
    return new Viewpoint(page, Optional.empty(), wording, Optional.empty(), Kind.GENERAL);
  }

  /** Put before every id of the text. */
  public String prefix() {
    return kind == Kind.COMPARE ? level.map(ElementIds::levelPrefix).orElse("") : "";
  }

  /** Whether the items of a topic at this level stand on the same page. */
  boolean holds(Topic other) {
    return kind == Kind.LEVEL || topic.filter(other::equals).isPresent();
  }

  /** The anchor of a topic that stands on the same page; empty when that is the page itself. */
  String anchorOf(Topic held) {
    return switch (kind) {
      case LEVEL -> ElementIds.topicOfMany(held);
      case COMPARE -> level.map(own -> own.id().value()).orElse("");
      case TOPIC, DECK, GENERAL -> "";
    };
  }
}

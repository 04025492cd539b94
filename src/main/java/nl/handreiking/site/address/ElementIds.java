package nl.handreiking.site.address;

import nl.handreiking.model.Level;
import nl.handreiking.model.Slug;
import nl.handreiking.model.Topic;
import nl.handreiking.model.Topic.Group;

/**
 * The ids of what stands on a page. A slug has neither underscores nor two hyphens in a row, so
 * none of these is another's; ids of the theme itself have one underscore.
 */
public final class ElementIds {

  private static final String PART = "__";
  private static final String HEADING = "--";

  private ElementIds() {}

  /** Put before every id that stands on the page once for each level. */
  public static String levelPrefix(Level level) {
    return level.id() + PART;
  }

  public static String group(Topic topic, Group group) {
    return topic.id() + PART + group.id();
  }

  /** Put before the headings of an item. */
  public static String itemHeadings(Slug item) {
    return item + HEADING;
  }

  /** Put before the headings of a slide. */
  public static String inSlide(String slide) {
    return slide + HEADING;
  }

  /** Put before the headings of the text that opens a topic or page. */
  public static String openingHeadings(Slug owner) {
    return owner + PART + HEADING;
  }

  /** The anchor of a topic on a page with several topics. */
  public static String topicOfMany(Topic topic) {
    return topic.id() + PART;
  }

  /**
   * A figure.
   *
   * @param number how often the figure stands on the page already
   */
  public static String figure(Slug figure, int number) {
    return "fig" + PART + figure + (number == 0 ? "" : PART + (number + 1));
  }
}

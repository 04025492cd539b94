package nl.handreiking.site.report;

import java.util.List;

/**
 * The report for editors, in words.
 *
 * @param day of the report
 * @param before the day of the report that it is compared with, or empty
 * @param errors how many there are; as long as there are any, only the owners are known
 * @param warningsBefore how many there were then
 * @param owners whose problems there are
 * @param levels the names of the columns
 * @param months how long a review counts
 */
public record ContentReportView(
    String publication,
    String day,
    String before,
    long errors,
    long warnings,
    long notes,
    long warningsBefore,
    long notesBefore,
    List<Owner> owners,
    List<String> levels,
    List<Topic> topics,
    List<Link> links,
    List<Reading> pages,
    List<Text> texts,
    int months) {

  public ContentReportView {
    owners = List.copyOf(owners);
    levels = List.copyOf(levels);
    topics = List.copyOf(topics);
    links = List.copyOf(links);
    pages = List.copyOf(pages);
    texts = List.copyOf(texts);
  }

  /** A place in the content; without a way that leads there, the address is empty. */
  public record Place(String text, String href) {}

  /** Somebody's problems; the name is empty when nobody looks after the files. */
  public record Owner(String name, List<Problem> problems) {

    public Owner {
      problems = List.copyOf(problems);
    }
  }

  /**
   * A problem.
   *
   * @param kind {@code error}, {@code warning} or {@code note}
   */
  public record Problem(
      String kind, String severity, String rule, String message, String advice, Place place) {}

  /** A topic with a cell for each level. */
  public record Topic(String id, String title, List<Cell> cells, List<Item> items) {

    public Topic {
      cells = List.copyOf(cells);
      items = List.copyOf(items);
    }
  }

  /** How many items a topic has at a level, and whether it has a page there. */
  public record Cell(String level, boolean page, int count) {}

  /** An item, and at which of the levels it stands under the topic. */
  public record Item(String title, Place place, List<Boolean> at) {

    public Item {
      at = List.copyOf(at);
    }
  }

  /** A link with the places that mention it. */
  public record Link(String id, String title, String publisher, String url, List<Place> places) {

    public Link {
      places = List.copyOf(places);
    }
  }

  /**
   * How a page reads.
   *
   * @param sentence the mean number of words of a sentence, with one decimal
   * @param change in points since the report before
   * @param known whether that report knew the page
   */
  public record Reading(
      String title,
      String level,
      long score,
      int words,
      String sentence,
      long change,
      boolean known) {}

  /**
   * A text that somebody has to look at from time to time.
   *
   * @param reviewed a day in words
   * @param due the last day that the review counts, in words
   * @param order the day as {@code yyyy-MM-dd}
   * @param state {@code over}, {@code soon} or {@code fresh}
   */
  public record Text(
      String title,
      String owner,
      String reviewed,
      String due,
      String order,
      String state,
      Place place) {}
}

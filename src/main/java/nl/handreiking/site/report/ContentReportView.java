package nl.handreiking.site.report;

import java.util.List;

/**
 * The report for editors, in words.
 *
 * @param day of the report
 * @param before the report that it is compared with, at most one
 * @param owners whose problems there are; as long as there are errors, only these are known
 * @param pages the hardest first
 */
public record ContentReportView(
    String publication,
    String day,
    Totals totals,
    List<Earlier> before,
    List<Owner> owners,
    Coverage coverage,
    Links links,
    List<Reading> pages,
    Reviews reviews) {

  private static final int PROBLEMS_SHOWN = 25;
  private static final int PLACES_SHOWN = 3;

  public ContentReportView {
    before = List.copyOf(before);
    owners = List.copyOf(owners);
    pages = List.copyOf(pages);
  }

  /**
   * How many problems there are.
   *
   * @param whole whether the report knows everything, since there are no errors
   * @param problems of all three kinds
   */
  public record Totals(boolean whole, long problems, long errors, long warnings, long notes) {

    public static Totals of(long errors, long warnings, long notes) {
      return new Totals(errors == 0, errors + warnings + notes, errors, warnings, notes);
    }
  }

  /** The day and the totals of an earlier report. */
  public record Earlier(String day, long warnings, long notes) {}

  /** A place in the content; without a way that leads there, the address is empty. */
  public record Place(String text, String href) {}

  /** Somebody's problems; the name is empty when nobody looks after the files. */
  public record Owner(String name, ShortList<Problem> problems) {

    public static Owner of(String name, List<Problem> problems) {
      return new Owner(name, ShortList.of(problems, PROBLEMS_SHOWN));
    }
  }

  /**
   * A problem.
   *
   * @param kind {@code error}, {@code warning} or {@code note}
   */
  public record Problem(
      String kind, String severity, String rule, String message, String advice, Place place) {}

  /**
   * Which topics have items at which levels.
   *
   * @param levels the names of the columns
   * @param gaps how many pages have no items
   */
  public record Coverage(List<String> levels, List<Topic> topics, long gaps) {

    public Coverage {
      levels = List.copyOf(levels);
      topics = List.copyOf(topics);
    }

    public static Coverage of(List<String> levels, List<Topic> topics) {
      long gaps =
          topics.stream().flatMap(topic -> topic.cells().stream()).filter(Cell::gap).count();
      return new Coverage(levels, topics, gaps);
    }
  }

  /** A topic with a cell for each level. */
  public record Topic(String id, String title, List<Cell> cells, List<Item> items) {

    public Topic {
      cells = List.copyOf(cells);
      items = List.copyOf(items);
    }
  }

  /**
   * A topic at a level.
   *
   * @param page whether it has a page there
   * @param gap whether it has a page there without items
   * @param count of its items
   */
  public record Cell(String level, boolean page, boolean gap, int count) {

    public static Cell of(String level, boolean page, int count) {
      return new Cell(level, page, page && count == 0, count);
    }
  }

  /** An item, and at which of the levels it stands under the topic. */
  public record Item(String title, Place place, List<Boolean> at) {

    public Item {
      at = List.copyOf(at);
    }
  }

  /**
   * The link registry.
   *
   * @param unused how many links no place mentions
   */
  public record Links(List<Link> all, long unused) {

    public Links {
      all = List.copyOf(all);
    }

    public static Links of(List<Link> all) {
      return new Links(all, all.stream().filter(link -> link.places().count() == 0).count());
    }
  }

  /** A link with the places that mention it. */
  public record Link(
      String id, String title, String publisher, String url, ShortList<Place> places) {

    public static Link of(
        String id, String title, String publisher, String url, List<Place> places) {
      return new Link(id, title, publisher, url, ShortList.of(places, PLACES_SHOWN));
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
   * The texts that somebody has to look at from time to time.
   *
   * @param months how long a review counts
   * @param due those whose term is over, or almost
   * @param fresh the others
   */
  public record Reviews(int months, List<Text> due, List<Text> fresh) {

    public Reviews {
      due = List.copyOf(due);
      fresh = List.copyOf(fresh);
    }
  }

  /**
   * A text and its last review.
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

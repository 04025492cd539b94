package nl.handreiking.site.report;

import java.util.List;

/**
 * A report on links, in words.
 *
 * @param publication whose links they are
 * @param today what to do, in one sentence or two
 * @param run how many links, when, and how long it took
 * @param groups the most urgent first
 */
public record LinkReportView(String publication, String today, String run, List<Group> groups) {

  private static final int PLACES_SHOWN = 3;

  public LinkReportView {
    groups = List.copyOf(groups);
  }

  /**
   * Links that ask the same.
   *
   * @param id for instance {@code mend}
   * @param lead what they have in common
   */
  public record Group(String id, String title, String lead, List<Row> links) {

    public Group {
      links = List.copyOf(links);
    }
  }

  /**
   * One link.
   *
   * @param href empty when the address is none that a browser should open
   * @param newAddress where it moved to, or empty
   * @param archive where an old copy may be found, or empty
   */
  public record Row(
      String name,
      String address,
      String href,
      String sentence,
      String advice,
      String newAddress,
      String archive,
      Failure failure,
      List<String> notes,
      ShortList<Place> places) {

    public Row {
      notes = List.copyOf(notes);
    }
  }

  /**
   * How long a link fails.
   *
   * @param since the first day as {@code yyyy-MM-dd}, or empty
   * @param history the same in words, or empty
   */
  public record Failure(String since, String history) {}

  /**
   * A place that leads to the link.
   *
   * @param place file, line and column
   * @param page its path in the site, or empty
   * @param text what a reader clicks on
   */
  public record Place(String place, String page, String text) {

    /** All places of a link. */
    public static ShortList<Place> list(List<Place> places) {
      return ShortList.of(places, PLACES_SHOWN);
    }
  }
}

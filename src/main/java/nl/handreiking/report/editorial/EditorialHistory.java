package nl.handreiking.report.editorial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The totals of the last report, and of the last report of an earlier day, so that a second report
 * on the same day is still compared with an earlier day.
 *
 * @param figures the newest first
 */
public record EditorialHistory(List<EditorialTotals> figures) {

  /** Of a publication that had no report yet. */
  public static final EditorialHistory NONE = new EditorialHistory(List.of());

  public EditorialHistory {
    figures = List.copyOf(figures);
  }

  /** The last figures of an earlier day. */
  public Optional<EditorialTotals> before(LocalDate day) {
    return figures.stream().filter(earlier -> earlier.day().isBefore(day)).findFirst();
  }

  /** The history with another report added. */
  public EditorialHistory with(EditorialTotals now) {
    return new EditorialHistory(Stream.concat(Stream.of(now), before(now.day()).stream()).toList());
  }

  /**
   * What later reports compare themselves with.
   *
   * @param day of the report
   * @param scores how pages read, by their keys
   */
  public record EditorialTotals(
      LocalDate day, long errors, long warnings, long notes, Map<String, Double> scores) {

    public EditorialTotals {
      scores = new TreeMap<>(scores);
    }
  }
}

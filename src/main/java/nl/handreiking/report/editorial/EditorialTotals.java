package nl.handreiking.report.editorial;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The totals that later reports are compared with.
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

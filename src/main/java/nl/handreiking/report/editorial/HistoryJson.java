package nl.handreiking.report.editorial;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.handreiking.report.editorial.EditorialHistory.EditorialTotals;
import nl.handreiking.source.Json;
import org.jspecify.annotations.Nullable;

/** Reads the history from the JSON of a report; empty when the report is damaged. */
public final class HistoryJson {

  static final String KEY = "history";

  private HistoryJson() {}

  /** The totals of a report and of its predecessor. */
  public static EditorialHistory read(String report) {
    return new EditorialHistory(
        Json.object(report).stream()
            .flatMap(all -> list(all.get(KEY)))
            .flatMap(entry -> figures(entry).stream())
            .limit(2)
            .toList());
  }

  static List<Map<String, Object>> write(EditorialHistory history) {
    return history.figures().stream().map(HistoryJson::object).toList();
  }

  private static Map<String, Object> object(EditorialTotals figures) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("day", figures.day().toString());
    shown.put("errors", figures.errors());
    shown.put("warnings", figures.warnings());
    shown.put("notes", figures.notes());
    shown.put("scores", figures.scores());
    return shown;
  }

  private static Optional<EditorialTotals> figures(Object entry) {
    if (!(entry instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(String.valueOf(map.get("day")));
      return Optional.of(
          new EditorialTotals(
              day, count(map, "errors"), count(map, "warnings"), count(map, "notes"), scores(map)));
    } catch (DateTimeException notOurs) {
      return Optional.empty();
    }
  }

  private static long count(Map<?, ?> map, String key) {
    return map.get(key) instanceof Number number ? number.longValue() : 0;
  }

  private static Map<String, Double> scores(Map<?, ?> map) {
    Map<String, Double> scores = new TreeMap<>();
    if (map.get("scores") instanceof Map<?, ?> written) {
      written.forEach(
          (page, score) -> {
            if (score instanceof Double number) {
              scores.put(String.valueOf(page), number);
            }
          });
    }
    return scores;
  }

  private static Stream<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.empty();
  }
}

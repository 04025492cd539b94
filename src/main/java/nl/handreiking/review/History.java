package nl.handreiking.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of earlier reports: of the last one, and of the last one of a day before that. So a
 * report that is made again on one day still compares itself with an earlier day.
 *
 * @param figures the newest first
 */
public record History(List<Figures> figures) {

  /** Of a publication that had no report yet. */
  public static final History NONE = new History(List.of());

  public History {
    figures = List.copyOf(figures);
  }

  /** The last figures of an earlier day. */
  public Optional<Figures> before(LocalDate day) {
    return figures.stream().filter(earlier -> earlier.day().isBefore(day)).findFirst();
  }

  /** The history after one more report. */
  public History with(Figures now) {
    return new History(Stream.concat(Stream.of(now), before(now.day()).stream()).toList());
  }
}

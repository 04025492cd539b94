package nl.handreiking.site.page;

import java.time.LocalDate;
import java.util.List;
import nl.handreiking.model.Item;

/**
 * When the texts of a page were checked. A page shows the oldest day, so that it never claims more
 * than was done; search engines get the newest.
 */
public record ReviewDates(LocalDate oldest, LocalDate newest) {

  static ReviewDates on(LocalDate day) {
    return new ReviewDates(day, day);
  }

  /** The days of the items; of a page without items, the day of the publication. */
  static ReviewDates of(List<Item> items, LocalDate publication) {
    return items.stream()
        .map(item -> on(item.reviewed()))
        .reduce(ReviewDates::and)
        .orElse(on(publication));
  }

  ReviewDates and(ReviewDates other) {
    return new ReviewDates(
        oldest.isBefore(other.oldest) ? oldest : other.oldest,
        newest.isAfter(other.newest) ? newest : other.newest);
  }
}

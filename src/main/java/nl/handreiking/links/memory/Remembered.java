package nl.handreiking.links.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The history of a link.
 *
 * @param verdict the code of its last verdict, an exclusion aside
 * @param reason the code of the reason
 * @param checked in whole minutes
 * @param brokenSince the day of the first of its failures in a row (at most one)
 * @param failures in a row
 * @param title the page's last known title, or empty
 */
record Remembered(
    String url,
    String verdict,
    String reason,
    Instant checked,
    List<LocalDate> brokenSince,
    int failures,
    String title) {

  Remembered {
    url = MemoryLine.withoutBlanks(url);
    checked = checked.truncatedTo(ChronoUnit.MINUTES);
    brokenSince = List.copyOf(brokenSince);
    title = MemoryLine.onOneLine(title);
    if (failures < 0 || (failures > 0) == brokenSince.isEmpty()) {
      throw new IllegalArgumentException("failures since when? " + failures + brokenSince);
    }
  }

  /** Of two lines about one link, the one that was written last. */
  static Remembered later(Remembered one, Remembered other) {
    return other.checked.isAfter(one.checked) ? other : one;
  }
}

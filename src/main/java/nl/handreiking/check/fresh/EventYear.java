package nl.handreiking.check.fresh;

import java.time.LocalDate;
import java.time.Month;

/** Knows which yearly occasion schools plan for. */
final class EventYear {

  private EventYear() {}

  /** The year whose dates should be known; from the start of a school year on, the next. */
  static int wanted(LocalDate today) {
    boolean planned = today.getMonthValue() >= Month.AUGUST.getValue();
    return planned ? today.getYear() + 1 : today.getYear();
  }
}

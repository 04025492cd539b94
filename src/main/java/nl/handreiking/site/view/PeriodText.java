package nl.handreiking.site.view;

import java.util.List;

/**
 * Days in a row.
 *
 * @param from without the month and year when the last day has the same
 * @param to the last day, if there are more days than one (at most one)
 */
public record PeriodText(DateText from, List<DateText> to) {

  public PeriodText {
    to = List.copyOf(to);
  }
}

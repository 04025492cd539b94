package nl.handreiking.site.view;

import java.util.List;

/**
 * The yearly occasion.
 *
 * @param dates when it is, as far as known and still to come
 * @param source at most one
 */
public record EventView(
    String title, String text, List<PeriodText> dates, List<SourceView> source) {

  public EventView {
    dates = List.copyOf(dates);
    source = List.copyOf(source);
  }

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
}

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
}

package nl.handreiking.check.fresh;

import java.time.LocalDate;
import java.time.Month;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.GuideInfo.Event;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** Readers can see in time when the yearly occasion is. */
public final class EventsWithoutDates implements ReviewRule {

  private static final Rule RULE = Rule.warning("week-zonder-data");

  private final LocalDate today;

  public EventsWithoutDates(LocalDate today) {
    this.today = today;
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    int year = EventYear.wanted(today);
    survey.guide().info().event().stream()
        .filter(event -> !isOver(event) && !hasDates(event, year))
        .forEach(
            event -> problems.report(RULE, event.span(), event.title(), Integer.toString(year)));
  }

  /** {@link PastEvents} tells that already. */
  private boolean isOver(Event event) {
    return !event.dates().isEmpty() && event.coming(today).isEmpty();
  }

  private static boolean hasDates(Event event, int year) {
    return event.dates().stream().anyMatch(period -> period.from().getYear() == year);
  }

  /** Knows for which year people make their plans. */
  static final class EventYear {

    private EventYear() {}

    /** The year whose dates should be known; from the end of summer on, the next. */
    static int wanted(LocalDate today) {
      boolean planned = today.getMonthValue() >= Month.AUGUST.getValue();
      return planned ? today.getYear() + 1 : today.getYear();
    }
  }
}

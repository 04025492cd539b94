package nl.handreiking.check;

import static java.util.Comparator.comparing;

import java.util.List;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.GuideInfo.Event;
import nl.handreiking.model.GuideInfo.Period;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/** The yearly occasion is not twice on one day. */
final class EventDates implements CheckRule {

  static final Rule OVERLAP = Rule.error("data-overlappen");

  @Override
  public void check(Survey survey, Problems problems) {
    survey.guide().info().event().forEach(event -> check(event, problems));
  }

  private static void check(Event event, Problems problems) {
    List<Period> dates = event.dates().stream().sorted(comparing(Period::from)).toList();
    for (int i = 1; i < dates.size(); i++) {
      Period earlier = dates.get(i - 1);
      Period later = dates.get(i);
      if (!later.from().isAfter(earlier.to())) {
        problems.report(OVERLAP, later.span(), earlier.from().toString(), earlier.to().toString());
      }
    }
  }
}

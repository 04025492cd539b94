package nl.handreiking.check.fresh;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.check.fresh.EventsWithoutDates.EventYear;
import nl.handreiking.check.survey.ReviewRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.markdown.Reading;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.GuideInfo.Event;
import nl.handreiking.model.GuideInfo.Period;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;

/**
 * What is said of the yearly occasion is not of one that is over: neither all of its dates, nor a
 * year in its text. A year longer ago than a few is history, not an old announcement.
 */
public final class PastEvents implements ReviewRule {

  private static final Rule RULE = Rule.warning("week-voorbij");

  private static final int RECENT_YEARS = 3;
  private static final Pattern YEAR = Pattern.compile("(?<![\\p{N}-])20\\d\\d(?!\\p{N})");

  private final LocalDate today;

  public PastEvents(LocalDate today) {
    this.today = today;
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Survey survey, Problems problems) {
    survey.guide().info().event().forEach(event -> check(event, problems));
  }

  private void check(Event event, Problems problems) {
    String year = Integer.toString(EventYear.wanted(today));
    if (event.coming(today).isEmpty()) {
      event.dates().stream()
          .max(comparing(Period::to))
          .ifPresent(last -> problems.report(RULE, last.span(), last.to().toString(), year));
    }
    pastYears(event.title())
        .forEach(past -> problems.report(RULE, event.span(), past.group(), year));
    Reading text = event.text().reading(Wording.NONE);
    pastYears(text.text())
        .forEach(
            past -> problems.report(RULE, text.span(past.start(), past.end()), past.group(), year));
  }

  private Stream<MatchResult> pastYears(String text) {
    return YEAR.matcher(text).results().filter(year -> isPast(Integer.parseInt(year.group())));
  }

  private boolean isPast(int year) {
    return year < today.getYear() && year >= today.getYear() - RECENT_YEARS;
  }
}

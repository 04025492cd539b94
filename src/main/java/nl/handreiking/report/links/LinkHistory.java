package nl.handreiking.report.links;

import java.time.LocalDate;
import nl.handreiking.links.CheckedLink;

/** Since when a link fails, and from when that is an alarm. */
record LinkHistory(CheckedLink link, LocalDate today, ReportTexts texts) {

  String text() {
    if (!link.verdict().isFailure() || link.brokenSince().isEmpty()) {
      return "";
    }
    LocalDate since = link.brokenSince().get(0);
    String past =
        link.failures() <= 1
            ? texts.text("history.first", texts.day(since))
            : texts.text("history.since", texts.day(since), link.failures());
    return ToDo.of(link) == ToDo.WAIT ? past + " " + prospect(since) : past;
  }

  private String prospect(LocalDate since) {
    LocalDate week = since.plusDays(CheckedLink.ALARM_DAYS);
    LocalDate from = week.isAfter(today) ? week : today.plusDays(1);
    int more = Math.max(1, CheckedLink.ALARM_FAILURES - link.failures());
    return more == 1
        ? texts.text("history.alarm", texts.day(from))
        : texts.text("history.alarm-after", texts.day(from), more);
  }
}

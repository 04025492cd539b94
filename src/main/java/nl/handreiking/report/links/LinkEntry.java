package nl.handreiking.report.links;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.handreiking.links.CheckedLink;
import nl.handreiking.links.CheckedLink.Urgency;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.LinkUse;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.web.WebAddress;

/**
 * A link in words.
 *
 * @param name its id in the registry; in a plain list of addresses, its host
 * @param host empty when the address has none
 * @param newAddress where it moved to, or empty
 * @param archive where an old copy may be found, or empty
 * @param history since when it fails and when that becomes an alarm, or empty
 */
public record LinkEntry(
    CheckedLink link,
    ToDo toDo,
    String name,
    String host,
    String sentence,
    String advice,
    String newAddress,
    String archive,
    String history,
    List<String> notes) {

  private static final String ARCHIVE = "https://web.archive.org/web/%s/%s";

  public LinkEntry {
    notes = List.copyOf(notes);
  }

  /** The words of a link in a report of that day. */
  static LinkEntry of(CheckedLink link, LocalDate today, ReportTexts texts) {
    Verdict verdict = link.verdict();
    LinkSubject subject = link.subject();
    String host = WebAddress.parse(subject.url()).map(WebAddress::host).orElse("");
    return new LinkEntry(
        link,
        ToDo.of(link),
        subject.id().isEmpty() ? host : subject.id(),
        host,
        texts.sentence(verdict),
        texts.advice(verdict),
        verdict instanceof Verdict.Moved moved ? moved.address() : "",
        archive(link, today),
        new LinkHistory(link, today, texts).text(),
        link.notes().stream().map(texts::note).toList());
  }

  public String url() {
    return link.subject().url();
  }

  /** The advice for people; empty for a working link with notes, since the notes give it. */
  public String task() {
    return toDo == ToDo.NOTES ? "" : advice;
  }

  public List<LinkUse> uses() {
    return link.subject().uses();
  }

  /** Whether the address is safe to show as a link. */
  public boolean isWebAddress() {
    return WebAddress.parse(url()).isPresent();
  }

  /**
   * The archived copy of the day before the first failure; the archive redirects to the nearest
   * one.
   */
  private static String archive(CheckedLink link, LocalDate today) {
    boolean lost = link.verdict() instanceof Verdict.Dead || link.standing() == Urgency.ALARM;
    if (!lost || WebAddress.parse(link.subject().url()).isEmpty()) {
      return "";
    }
    LocalDate good = link.brokenSince().stream().findFirst().orElse(today).minusDays(1);
    return ARCHIVE.formatted(DateTimeFormatter.BASIC_ISO_DATE.format(good), link.subject().url());
  }

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
}

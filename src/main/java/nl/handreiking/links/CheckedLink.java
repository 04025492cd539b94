package nl.handreiking.links;

import java.time.LocalDate;
import java.util.List;
import nl.handreiking.links.LinkSubject.Exclusion;

/**
 * A link with the finding of this run and its history.
 *
 * @param brokenSince the day of the first of its failures in a row (at most one; none when it did
 *     not fail)
 * @param failures how many runs in a row it failed in, this one included
 * @param reused whether the finding is that of an earlier run
 */
public record CheckedLink(
    LinkResult finding,
    Urgency standing,
    List<LocalDate> brokenSince,
    int failures,
    boolean reused,
    List<LinkNote> notes) {

  /** This many consecutive failures, over at least the number of days below, raise an alarm. */
  public static final int ALARM_FAILURES = 3;

  public static final int ALARM_DAYS = 7;

  public CheckedLink {
    brokenSince = List.copyOf(brokenSince);
    notes = List.copyOf(notes);
  }

  public Verdict verdict() {
    return finding.verdict();
  }

  public LinkSubject subject() {
    return finding.subject();
  }

  /** Something to know about a link beside its verdict. */
  public sealed interface LinkNote {

    /** The page calls itself something else than last time: is this still what was meant? */
    record TitleChanged(String before, String after) implements LinkNote {}

    /** The exclusion no longer holds, so that the link counts again. */
    record ExclusionExpired(Exclusion exclusion) implements LinkNote {}

    /** The link is excluded and works. */
    record ExclusionNeedless(Exclusion exclusion) implements LinkNote {}
  }

  /** How much a link asks of an editor. */
  public enum Urgency {
    /** Nothing. */
    FINE,
    /** Worth knowing. */
    NOTE,
    /** It may have to be mended. */
    WARNING,
    /** It has to be mended. */
    ALARM
  }
}

package nl.handreiking.links.memory;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.handreiking.links.CheckedLink;
import nl.handreiking.links.CheckedLink.LinkNote;
import nl.handreiking.links.CheckedLink.Urgency;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkSubject.Exclusion;
import nl.handreiking.links.Verdict;
import nl.handreiking.links.judge.VerdictTexts;

/** A finding compared with the history of its link. */
record Comparison(
    LinkResult finding, Optional<Remembered> before, boolean reused, LocalDate today) {

  CheckedLink link() {
    List<LinkNote> notes = notes();
    return new CheckedLink(
        withVerdict(verdict()), standing(notes), brokenSince(), failures(), reused, notes);
  }

  /** Nothing new when nothing was found out. */
  Optional<Remembered> toRemember() {
    if (reused || isOpen()) {
      return before;
    }
    return Optional.of(
        new Remembered(
            finding.subject().url(),
            finding.verdict().code(),
            finding.verdict().reason().code(),
            finding.at(),
            brokenSince(),
            failures(),
            isThere() && !finding.title().isBlank() ? finding.title() : titleBefore()));
  }

  /** An exclusion holds whatever was found, but says nothing of a machine without a network. */
  private Verdict verdict() {
    boolean noNetwork = finding.verdict() instanceof Verdict.NoNetwork;
    return exclusion()
        .filter(exclusion -> exclusion.holdsOn(today) && !noNetwork)
        .<Verdict>map(exclusion -> new Verdict.Excluded(VerdictTexts.excluded(exclusion)))
        .orElse(finding.verdict());
  }

  private Urgency standing(List<LinkNote> notes) {
    Verdict verdict = verdict();
    if (verdict.isFailure()) {
      return isAlarm() ? Urgency.ALARM : Urgency.WARNING;
    }
    if (verdict instanceof Verdict.Moved || verdict instanceof Verdict.Unchecked) {
      return Urgency.WARNING;
    }
    boolean toLookAt =
        verdict instanceof Verdict.Blocked || verdict instanceof Verdict.UnverifiedFragment;
    return toLookAt || !notes.isEmpty() ? Urgency.NOTE : Urgency.FINE;
  }

  private boolean isAlarm() {
    if (finding.verdict().isPlain() && finding.confirmed()) {
      return true;
    }
    return failures() >= CheckedLink.ALARM_FAILURES
        && brokenSince().stream()
            .allMatch(day -> ChronoUnit.DAYS.between(day, today) >= CheckedLink.ALARM_DAYS);
  }

  private int failures() {
    int known = before.map(Remembered::failures).orElse(0);
    if (isMended()) {
      return 0;
    }
    return finding.verdict().isFailure() ? known + 1 : known;
  }

  private List<LocalDate> brokenSince() {
    List<LocalDate> known = before.map(Remembered::brokenSince).orElse(List.of());
    if (isMended()) {
      return List.of();
    }
    return finding.verdict().isFailure() && known.isEmpty() ? List.of(today) : known;
  }

  private boolean isMended() {
    return finding.verdict().isGood() || finding.verdict() instanceof Verdict.Moved;
  }

  private List<LinkNote> notes() {
    List<LinkNote> notes = new ArrayList<>();
    if (!reused && isThere() && isOtherTitle()) {
      notes.add(new LinkNote.TitleChanged(titleBefore(), MemoryLine.onOneLine(finding.title())));
    }
    exclusion()
        .filter(exclusion -> !exclusion.holdsOn(today))
        .ifPresent(exclusion -> notes.add(new LinkNote.ExclusionExpired(exclusion)));
    exclusion()
        .filter(exclusion -> exclusion.holdsOn(today) && finding.verdict().isGood())
        .ifPresent(exclusion -> notes.add(new LinkNote.ExclusionNeedless(exclusion)));
    return notes;
  }

  private boolean isOtherTitle() {
    return !titleBefore().isEmpty()
        && !finding.title().isBlank()
        && !comparable(titleBefore()).equals(comparable(finding.title()));
  }

  private static String comparable(String title) {
    String normal = Normalizer.normalize(MemoryLine.onOneLine(title), Normalizer.Form.NFKC);
    return normal.toLowerCase(Locale.ROOT);
  }

  private String titleBefore() {
    return before.map(Remembered::title).orElse("");
  }

  /**
   * Whether the page itself responded, so that its title means something; titles of walls and error
   * pages do not.
   */
  private boolean isThere() {
    return isMended() || finding.verdict() instanceof Verdict.UnverifiedFragment;
  }

  private boolean isOpen() {
    return finding.verdict() instanceof Verdict.Unchecked
        || finding.verdict() instanceof Verdict.NoNetwork;
  }

  private Optional<Exclusion> exclusion() {
    return finding.subject().exclusion().stream().findFirst();
  }

  private LinkResult withVerdict(Verdict verdict) {
    return new LinkResult(
        finding.subject(),
        verdict,
        finding.hops(),
        finding.finalUrl(),
        finding.title(),
        finding.confirmed(),
        finding.at());
  }
}

package nl.handreiking.report.editorial;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Guide;
import nl.handreiking.model.ReviewedPart;
import nl.handreiking.source.SourceSpan;

/**
 * A text and how long ago somebody looked at it.
 *
 * @param owner who looks after it, or empty
 * @param due the last day that the review counts
 */
public record ReviewedText(
    String title, String owner, LocalDate reviewed, LocalDate due, State state, SourceSpan span) {

  private static final int SOON_MONTHS = 3;

  /** Whether somebody has to look again. */
  public enum State {
    /** The term is over. */
    OVER,
    /** The term is over within three months. */
    SOON,
    FRESH
  }

  /** Sorted by date of review, the oldest first. */
  static List<ReviewedText> of(Guide guide, LocalDate today) {
    int months = guide.info().review().validMonths();
    Wording wording = guide.info().wording();
    return guide
        .parts(ReviewedPart.class)
        .map(part -> of(part, part.title(wording), months, today))
        .sorted(Comparator.comparing(ReviewedText::reviewed).thenComparing(t -> t.span().start()))
        .toList();
  }

  private static ReviewedText of(ReviewedPart part, String title, int months, LocalDate today) {
    LocalDate due = part.reviewed().plusMonths(months);
    return new ReviewedText(
        title, part.owner(), part.reviewed(), due, state(due, today), part.span());
  }

  private static State state(LocalDate due, LocalDate today) {
    if (due.isBefore(today)) {
      return State.OVER;
    }
    return due.isAfter(today.plusMonths(SOON_MONTHS)) ? State.FRESH : State.SOON;
  }
}

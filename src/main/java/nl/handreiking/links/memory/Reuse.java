package nl.handreiking.links.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.handreiking.links.LinkResult;
import nl.handreiking.links.LinkSubject;
import nl.handreiking.links.Reason;
import nl.handreiking.links.Verdict;

/**
 * Which links need not be asked for again: those that were good not long ago. How long differs by
 * link, from 0.8 to 1.2 times {@code maxAge}, so that links that were first checked together do not
 * come due together for ever.
 */
public record Reuse(LinkMemory memory, Duration maxAge, Instant now) {

  private static final String GOOD = "ok";
  private static final int STEPS = 401;

  /** The result of an earlier run, if it is recent enough. */
  public Optional<LinkResult> of(LinkSubject subject) {
    return memory
        .find(subject.url())
        .filter(link -> link.verdict().equals(GOOD))
        .filter(this::isFresh)
        .map(link -> finding(subject, link));
  }

  private boolean isFresh(Remembered link) {
    Duration age = Duration.between(link.checked(), now);
    return !age.isNegative() && age.compareTo(maxAge(link.url())) < 0;
  }

  /** Deterministic per link, so that runs are reproducible. */
  Duration maxAge(String url) {
    int thousandths = 800 + Math.floorMod(url.hashCode() * 0x9E3779B1, STEPS);
    return maxAge.multipliedBy(thousandths).dividedBy(1000);
  }

  private static LinkResult finding(LinkSubject subject, Remembered link) {
    return new LinkResult(
        subject,
        new Verdict.Ok(Reason.of("reached")),
        List.of(),
        subject.url(),
        link.title(),
        false,
        link.checked());
  }
}

package nl.handreiking.links;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.handreiking.links.CheckedLink.Urgency;

/**
 * All links of a run, in the order of the collection.
 *
 * @param complete whether every link has a verdict
 * @param network whether the network was up; if not, nothing is judged
 */
public record LinkReport(
    List<CheckedLink> links, Instant started, Duration took, boolean complete, boolean network) {

  public LinkReport {
    links = List.copyOf(links);
  }

  /** Whether an editor has to act, or a link is left without a verdict. */
  public boolean alarms() {
    return !complete || links.stream().anyMatch(link -> link.standing() == Urgency.ALARM);
  }

  public long count(Urgency standing) {
    return links.stream().filter(link -> link.standing() == standing).count();
  }

  /** How many links have a verdict of this code. */
  public long count(String verdict) {
    return links.stream().filter(link -> link.verdict().code().equals(verdict)).count();
  }
}

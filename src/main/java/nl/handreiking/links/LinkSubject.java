package nl.handreiking.links;

import java.time.LocalDate;
import java.util.List;

/**
 * A link to check.
 *
 * @param id in the registry; empty in a plain list of addresses
 * @param url the address as it is written, with its fragment
 * @param exclusion at most one
 * @param uses every place that leads to it, the registry first
 */
public record LinkSubject(String id, String url, List<Exclusion> exclusion, List<LinkUse> uses) {

  public LinkSubject {
    exclusion = List.copyOf(exclusion);
    uses = List.copyOf(uses);
  }

  /**
   * Why nobody needs to hear of a link, and until when.
   *
   * @param until the last day on which it holds
   */
  public record Exclusion(String reason, LocalDate until) {

    public boolean holdsOn(LocalDate day) {
      return !day.isAfter(until);
    }
  }
}

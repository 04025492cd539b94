package nl.handreiking.links;

import java.time.LocalDate;

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

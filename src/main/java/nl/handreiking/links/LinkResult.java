package nl.handreiking.links;

import java.time.Instant;
import java.util.List;

/**
 * The result of checking one link.
 *
 * @param hops every answer on the way, in order; empty when nothing answered
 * @param finalUrl the last address asked for, with the fragment
 * @param title of the page that it led to, or empty
 * @param confirmed whether the slow round at the end of the run found the same
 */
public record LinkResult(
    LinkSubject subject,
    Verdict verdict,
    List<Hop> hops,
    String finalUrl,
    String title,
    boolean confirmed,
    Instant at) {

  public LinkResult {
    hops = List.copyOf(hops);
  }

  /** The last HTTP status, or 0 when nothing answered. */
  public int status() {
    return hops.isEmpty() ? 0 : hops.get(hops.size() - 1).status();
  }

  /**
   * One answer on the way to a page.
   *
   * @param url the address that was asked for, without a fragment
   * @param status the HTTP status code
   */
  public record Hop(String url, int status) {

    /** The addresses that RFC 9110, section 15.4, calls permanent. */
    public boolean isPermanentRedirect() {
      return status == 301 || status == 308;
    }
  }
}

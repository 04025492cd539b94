package nl.handreiking.links;

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

package nl.handreiking.links.judge;

/** Why following redirects ended before a page. */
public enum RedirectFailure {
  NONE,
  /** A redirect led back to an address on the way. */
  LOOP,
  TOO_MANY_REDIRECTS,
  /** A redirect without a Location, or with one that is no address. */
  BAD_LOCATION
}

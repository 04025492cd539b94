package nl.handreiking.source;

/**
 * The names of query parameters by which websites count where their visitors come from, and which
 * change nothing on the page.
 */
public final class VisitorMarks {

  /** As alternatives of a regular expression, to be matched whatever the case. */
  public static final String NAMES =
      String.join(
          "|",
          "utm_[a-z_]+",
          "fbclid|igshid|igsh|twclid|ttclid|li_fat_id",
          "gclid|gbraid|wbraid|dclid|msclkid|yclid|_ga|_gl",
          "mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi");

  private VisitorMarks() {}
}

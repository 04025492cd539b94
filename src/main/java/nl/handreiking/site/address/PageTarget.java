package nl.handreiking.site.address;

import nl.handreiking.output.SitePath;

/**
 * Where a link leads.
 *
 * @param anchor an id on the page, or empty for the page as a whole
 */
public record PageTarget(SitePath page, String anchor) {

  public static PageTarget page(SitePath page) {
    return new PageTarget(page, "");
  }
}

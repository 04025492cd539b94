package nl.handreiking.site;

import nl.handreiking.source.Rule;

/** The rules on addresses, checked while the site is planned. */
public final class SiteRules {

  /**
   * Two pages would have the same address; {0} is the address, {1} the page that has it already.
   */
  public static final Rule ADDRESS_TAKEN = Rule.error("adres-bezet");

  /** A picture has a name that no site can have; {0} is the name. */
  private SiteRules() {}
}

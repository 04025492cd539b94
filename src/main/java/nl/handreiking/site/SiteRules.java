package nl.handreiking.site;

import nl.handreiking.source.Rule;

/** What can keep a publication from becoming a site. */
public final class SiteRules {

  /** Two pages would have one address; {0} is the address, {1} what has it already. */
  public static final Rule ADDRESS_TAKEN = Rule.error("adres-bezet");

  /** A picture has a name that no site can have; {0} is the name. */
  public static final Rule PICTURE_NAME = Rule.error("naam-van-plaatje");

  private SiteRules() {}
}

package nl.handreiking.site.theme;

import nl.handreiking.source.Rule;

/** The rules for themes. */
public final class ThemeRules {

  /** A template cannot be parsed or fails; {0} is the message of the template engine. */
  public static final Rule TEMPLATE = Rule.error("sjabloon");

  /** A template or the site asks for a text that the theme does not have; {0} is its key. */
  public static final Rule TEXT = Rule.error("sjabloontekst");

  /** The theme has no texts in the language of the publication; {0} is the language. */
  public static final Rule LANGUAGE = Rule.error("geen-vertaling");

  /** A file that the theme lists is not there or not readable; {0} is its name. */
  public static final Rule FILE = Rule.error("sjabloonbestand");

  private ThemeRules() {}
}

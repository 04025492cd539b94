package nl.handreiking.site.theme;

import nl.handreiking.source.Rule;

/** The rules for themes. */
public final class ThemeRules {

  /** A template cannot be parsed or fails; {0} is the message of the template engine. */
  public static final Rule TEMPLATE = Rule.error("sjabloon");

  /** A template or the site asks for a text that the theme does not have; {0} is its key. */
  public static final Rule TEXT = Rule.error("sjabloontekst");

  /** A text that a publication replaces is not in the theme, or no text; {0} is its key. */
  public static final Rule UNKNOWN_TEXT = Rule.error("onbekende-tekst");

  /**
   * What is filled in has other places in a replaced text than in the theme's; {0} is its key, {1}
   * the theme's places.
   */
  public static final Rule TEXT_GAPS = Rule.error("tekst-invulplekken");

  /**
   * The theme has no texts in the language of the publication; {0} is the language, {1} those that
   * there are.
   */
  public static final Rule LANGUAGE = Rule.error("geen-vertaling");

  /** A file that the theme lists is not there or not readable; {0} is its name. */
  public static final Rule FILE = Rule.error("sjabloonbestand");

  private ThemeRules() {}
}

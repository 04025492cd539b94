package nl.handreiking.model;

/** What an id in a file can be the id of. */
public enum RefersTo {
  LINK("link"),
  LEVEL("niveau"),
  TOPIC("onderwerp"),
  PAGE("pagina"),
  FIGURE("figuur"),
  GROUP("groep"),
  DECK("presentatie"),
  HELP_LINE("organisatie"),
  PERSON("persoon"),
  /** A drawing beside the title of a topic. */
  ICON("icoon"),
  /** A rule, by the name that messages have between brackets. */
  RULE("regel"),
  /** Files of the content folder, by their path in it. */
  FILE("bestand"),
  /** A page of the site, with what it is before a colon: {@code onderwerp:signalen}. */
  DESTINATION("bestemming");

  private final String key;

  RefersTo(String key) {
    this.key = key;
  }

  /** In the words of the content model. */
  public String key() {
    return key;
  }
}

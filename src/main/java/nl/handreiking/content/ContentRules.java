package nl.handreiking.content;

import nl.handreiking.source.Rule;

/** What can be wrong with the files of a publication, each on its own. */
public final class ContentRules {

  public static final Rule NO_FOLDER = Rule.error("map-ontbreekt");
  public static final Rule NO_FILE = Rule.error("bestand-ontbreekt");
  public static final Rule UNREADABLE = Rule.error("bestand-onleesbaar");
  public static final Rule TOO_LARGE = Rule.error("bestand-te-groot");
  public static final Rule NOT_UTF8 = Rule.error("bestand-niet-utf8");
  public static final Rule NOT_MERGED = Rule.error("niet-samengevoegd");
  public static final Rule LEAVES_FOLDER = Rule.error("koppeling-naar-buiten");
  public static final Rule UNKNOWN_FILE = Rule.warning("onbekend-bestand");
  public static final Rule MISNAMED = Rule.error("bestandsnaam");
  public static final Rule ENDS_IN_TXT = Rule.error("eindigt-op-txt");
  public static final Rule WORD_PROCESSOR = Rule.warning("bestand-van-ander-programma");
  public static final Rule COPY = Rule.warning("kopie-van-bestand");
  public static final Rule WRONG_PLACE = Rule.warning("verkeerde-plek");
  public static final Rule INVALID_NAME = Rule.error("ongeldige-naam");
  public static final Rule NO_FRONT_MATTER = Rule.error("front-matter-ontbreekt");
  public static final Rule FRONT_MATTER_LATER = Rule.error("front-matter-niet-vooraan");
  public static final Rule OPEN_FRONT_MATTER = Rule.error("front-matter-open");
  public static final Rule FOLDER_NOT_NAMED = Rule.warning("map-niet-genoemd");
  public static final Rule UNKNOWN_TOPIC_FOLDER = Rule.error("map-onderwerp-ontbreekt");
  public static final Rule UNKNOWN_PAGE_FOLDER = Rule.error("map-pagina-ontbreekt");

  static final Rule EMPTY_PICTURE = Rule.error("plaatje-leeg");
  static final Rule NOT_A_PICTURE = Rule.error("plaatje-onbekend");
  static final Rule OTHER_FORMAT = Rule.error("plaatje-ander-soort");
  static final Rule CUT_OFF_PICTURE = Rule.error("plaatje-afgebroken");
  static final Rule SAME_PICTURE_NAME = Rule.error("plaatje-dubbel");
  static final Rule PICTURE_NAME = Rule.error("naam-van-plaatje");
  static final Rule LESS_OF_DRAWING = Rule.warning("plaatje-minder");
  static final Rule NOT_AN_ID = Rule.error("geen-id");
  static final Rule NOT_A_WORD_NAME = Rule.error("geen-woordnaam");
  static final Rule NOT_A_COLOUR = Rule.error("geen-kleur");
  static final Rule NOT_AN_ADDRESS = Rule.error("geen-webadres");
  static final Rule NOT_AN_EMAIL_ADDRESS = Rule.error("geen-e-mailadres");
  static final Rule NOT_A_LANGUAGE = Rule.error("geen-taalcode");
  static final Rule ALL_IN_LIST = Rule.error("alle-tussen-haken");
  static final Rule NOT_LEVELS = Rule.error("geen-niveaus");
  static final Rule NOT_A_WEEK = Rule.error("geen-weeknummer");
  static final Rule NOT_AN_AMOUNT = Rule.error("geen-bedrag");
  static final Rule NOT_A_NEWS_DATE = Rule.error("geen-nieuwsdatum");
  static final Rule NOT_A_ROW = Rule.error("geen-rij-poppetjes");
  static final Rule TOO_MANY = Rule.error("te-veel-poppetjes");
  static final Rule NOT_AN_AGE = Rule.error("geen-leeftijd");
  static final Rule NOT_A_PAIR = Rule.error("geen-tweetal");
  static final Rule CARDS_ELSEWHERE = Rule.error("kaarten-niet-hier");
  static final Rule ENDS_BEFORE_START = Rule.error("tot-voor-van");
  static final Rule NOT_MONTHS = Rule.error("geen-maanden");
  static final Rule NO_SUCH_FILE = Rule.error("regel-onbekend-bestand");
  static final Rule NOT_MINUTES = Rule.error("geen-minuten");
  static final Rule NO_SLIDES = Rule.error("presentatie-zonder-dias");
  static final Rule TEXT_BEFORE_SLIDES = Rule.error("tekst-voor-de-dias");
  static final Rule SLIDE_WITHOUT_TITLE = Rule.error("dia-zonder-titel");
  static final Rule SLIDE_WITHOUT_KEYS = Rule.error("dia-zonder-gegevens");
  static final Rule NOT_A_DRAWING = Rule.error("geen-tekening");
  static final Rule DRAWING_PART = Rule.error("tekening-onderdeel");
  static final Rule DRAWING_WITHOUT_SIZE = Rule.error("tekening-zonder-maat");
  static final Rule LOOK_PICTURE = Rule.error("plaatje-vormgeving");
  static final Rule DRAWING_TOO_LARGE = Rule.error("tekening-te-groot");
  static final Rule NOT_AUDITED = Rule.error("niet-onderzocht");

  private ContentRules() {}
}

package nl.handreiking.yaml;

import nl.handreiking.source.Rule;

/** The rules on syntax, keys and values of YAML, whatever the file is about. */
public final class YamlRules {

  public static final Rule DUPLICATE_KEY = Rule.error("dubbele-sleutel");
  public static final Rule UNKNOWN_KEY = Rule.error("onbekende-sleutel");
  public static final Rule MISSING_KEY = Rule.error("sleutel-ontbreekt");
  public static final Rule EMPTY_VALUE = Rule.error("waarde-leeg");
  public static final Rule EMPTY_LIST = Rule.error("lijst-leeg");
  public static final Rule REPEATED = Rule.error("dubbel-in-lijst");
  public static final Rule NOT_A_LIST = Rule.error("geen-lijst");
  public static final Rule NOT_A_MAP = Rule.error("geen-sleutels");
  public static final Rule NOT_A_TEXT = Rule.error("geen-tekst");
  public static final Rule NOT_A_DATE = Rule.error("geen-datum");
  public static final Rule NOT_AN_INTEGER = Rule.error("geen-heel-getal");
  public static final Rule NOT_A_NUMBER = Rule.error("geen-getal");
  public static final Rule NOT_YES_OR_NO = Rule.error("geen-ja-of-nee");
  public static final Rule UNKNOWN_CHOICE = Rule.error("onbekende-keuze");

  static final Rule EMPTY_FILE = Rule.error("bestand-leeg");
  static final Rule SYNTAX = Rule.error("yaml-fout");
  static final Rule INDENTATION = Rule.error("yaml-inspringing");
  static final Rule TAB = Rule.error("yaml-tab");
  static final Rule COLON_IN_TEXT = Rule.error("yaml-dubbele-punt");
  static final Rule SPACE_MISSING = Rule.error("yaml-spatie-ontbreekt");
  static final Rule HARD_SPACE = Rule.error("yaml-harde-spatie");
  static final Rule CURLY_QUOTE = Rule.error("yaml-krul-aanhalingsteken");
  static final Rule HASH = Rule.warning("hekje-in-waarde");
  static final Rule HASH_FIRST = Rule.error("hekje-voor-waarde");
  static final Rule NOT_INDENTED = Rule.error("niet-ingesprongen");
  static final Rule COLON_MISSING = Rule.error("yaml-dubbele-punt-ontbreekt");
  static final Rule OPEN_QUOTE = Rule.error("yaml-aanhalingsteken-open");
  static final Rule OPEN_BRACKET = Rule.error("yaml-haak-open");
  static final Rule TEXT_IN_BRACKETS = Rule.error("yaml-tekst-tussen-haken");
  static final Rule COMMENT = Rule.error("yaml-hekje");
  static final Rule TEXT_AFTER_BRACE = Rule.error("yaml-tekst-na-haak");
  static final Rule TEXT_AFTER_QUOTE = Rule.error("yaml-tekst-na-aanhalingsteken");
  static final Rule COMMA_BEHIND = Rule.error("yaml-komma-achter-waarde");
  static final Rule SPECIAL_CHARACTER = Rule.error("yaml-bijzonder-teken");
  static final Rule BACKSLASH = Rule.error("yaml-backslash");
  static final Rule ALIAS = Rule.error("yaml-verwijzing");
  static final Rule TAG = Rule.error("yaml-type");
  static final Rule TOO_DEEP = Rule.error("yaml-te-diep");
  static final Rule SECOND_DOCUMENT = Rule.error("yaml-tweede-document");
  static final Rule NULL_WORD = Rule.error("yaml-niets");
  static final Rule KEY_NOT_TEXT = Rule.error("sleutel-geen-tekst");

  private YamlRules() {}
}

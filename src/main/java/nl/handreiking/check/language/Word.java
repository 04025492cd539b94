package nl.handreiking.check.language;

import java.util.Locale;

/**
 * A word of a text.
 *
 * @param from 0-based, in UTF-16 code units
 * @param to exclusive
 */
record Word(String text, int from, int to) {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  String inLowerCase() {
    return text.toLowerCase(DUTCH);
  }
}

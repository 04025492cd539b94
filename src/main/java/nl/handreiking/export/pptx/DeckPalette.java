package nl.handreiking.export.pptx;

import java.util.Locale;
import nl.handreiking.model.LevelColours;

/**
 * The colours of a deck, six hexadecimal digits each: paper, ink and the one dot are those of the
 * site's theme, the others are the level's.
 */
record DeckPalette(String level, String tint, String lamp) {

  static final String PAPER = "FBF8F2";
  static final String CARD = "FFFFFF";
  static final String INK = "1D2730";
  static final String MUTED = "47545E";
  static final String SAND = "F2EADB";
  static final String EDGE = "8A7F70";

  /** Decoration only. */
  static final String DOT = "D8442F";

  static DeckPalette of(LevelColours colours) {
    return new DeckPalette(
        hex(colours.light().hex()), hex(colours.lightTint().hex()), hex(colours.dark().hex()));
  }

  private static String hex(String colour) {
    return colour.substring(1).toUpperCase(Locale.ROOT);
  }
}

package nl.handreiking.markdown;

import nl.handreiking.source.TextPlaces;

/**
 * A stretch of running text that is either the same for everybody, or a level word.
 *
 * @param text as read; of a level word its name
 * @param levelWord whether each level reads its own word here
 * @param places where it is written
 */
public record Piece(String text, boolean levelWord, TextPlaces places) {

  /** What the readers of a level read. */
  public String in(Wording wording) {
    return levelWord ? wording.word(text).orElse("{" + text + "}") : text;
  }
}

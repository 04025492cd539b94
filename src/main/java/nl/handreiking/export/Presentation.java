package nl.handreiking.export;

import java.util.function.UnaryOperator;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;

/**
 * The PowerPoint file of one level: known by a fingerprint before it is made, so that it need not
 * be made when nothing of it changed.
 */
public final class Presentation {

  /** To be changed with anything that changes the bytes that the same description gives. */
  private static final String EXPORTER = "1";

  private final DeckDescription description;
  private final String fingerprint;

  private Presentation(DeckDescription description) {
    this.description = description;
    this.fingerprint = Fingerprint.of(java.util.List.of(EXPORTER, description));
  }

  /**
   * The file that a deck gives at a level.
   *
   * @param siteLinks gives the absolute address of what a text leads to within the site, or nothing
   */
  public static Presentation of(
      Guide guide, Level level, Deck deck, UnaryOperator<String> siteLinks) {
    return new Presentation(new DeckDescriber(guide, level, siteLinks).describe(deck));
  }

  /** Sixty-four hexadecimal digits: other digits for whatever may give other bytes. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Makes the file; loads the library for it. */
  public byte[] make() {
    return PowerPoint.write(description);
  }
}

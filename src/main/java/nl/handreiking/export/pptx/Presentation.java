package nl.handreiking.export.pptx;

import java.util.List;
import nl.handreiking.export.Fingerprint;
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
    this.fingerprint = Fingerprint.of(List.of(EXPORTER, description));
  }

  /** The file that a deck gives at a level. */
  public static Presentation of(Guide guide, Level level, Deck deck) {
    return new Presentation(new DeckDescriber(guide, level).describe(deck));
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

package nl.handreiking.export.pptx;

import java.util.List;
import nl.handreiking.export.ExportedFile.FileDescription;
import nl.handreiking.export.Fingerprint;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;

/** The PowerPoint file of one level. */
final class Presentation implements FileDescription {

  /** To be changed with anything that changes the bytes that the same description gives. */
  private static final String EXPORTER = "3";

  private final DeckDescription description;
  private final String fingerprint;

  private Presentation(DeckDescription description) {
    this.description = description;
    this.fingerprint = Fingerprint.of(List.of(EXPORTER, description));
  }

  /** The file that a deck gives at a level. */
  static Presentation of(Guide guide, Level level, Deck deck) {
    return new Presentation(new DeckDescriber(guide, level).describe(deck));
  }

  /** {@inheritDoc} Sixty-four hexadecimal digits. */
  @Override
  public String fingerprint() {
    return fingerprint;
  }

  /** {@inheritDoc} Loads the library for it. */
  @Override
  public byte[] make() {
    return PowerPoint.write(description);
  }
}

package nl.handreiking.build;

import nl.handreiking.export.pptx.Presentation;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.output.Content;
import nl.handreiking.output.FileStore;

/** Where the file of a level's presentation comes from; asked when somebody wants its bytes. */
@FunctionalInterface
public interface PresentationFiles {

  Content of(Guide guide, Level level, Deck deck);

  /** Files that are made only when the store has none that would be the same. */
  static PresentationFiles in(FileStore store) {
    return (guide, level, deck) -> {
      Presentation file = Presentation.of(guide, level, deck);
      return store.file(file.fingerprint(), file::make);
    };
  }
}

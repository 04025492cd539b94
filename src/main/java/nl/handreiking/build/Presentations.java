package nl.handreiking.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.handreiking.export.Presentation;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.output.Content;
import nl.handreiking.output.FileStore;
import nl.handreiking.site.page.Download;
import org.jspecify.annotations.Nullable;

/** The files of presentations, each made only when something of it changed. */
final class Presentations {

  private Presentations() {}

  /**
   * What lies beside each level's presentation, by the id of the level.
   *
   * @param stores where the file of each level is kept
   */
  static Map<String, List<Download>> of(Guide guide, Function<Level, FileStore> stores) {
    Map<String, List<Download>> downloads = new HashMap<>();
    for (Level level : guide.levels()) {
      guide
          .deckAt(level)
          .map(deck -> new File(guide, level, deck, stores.apply(level)))
          .map(content -> new Download("pptx", "PowerPoint", content))
          .ifPresent(download -> downloads.put(level.id().value(), List.of(download)));
    }
    return downloads;
  }

  /** A file that is described when somebody asks for it, and once. */
  private static final class File implements Content {

    private final Guide guide;
    private final Level level;
    private final Deck deck;
    private final FileStore store;
    private @Nullable Content described;

    File(Guide guide, Level level, Deck deck, FileStore store) {
      this.guide = guide;
      this.level = level;
      this.deck = deck;
      this.store = store;
    }

    @Override
    public byte[] bytes() {
      return described().bytes();
    }

    private synchronized Content described() {
      Content known = described;
      if (known == null) {
        Presentation file = Presentation.of(guide, level, deck);
        known = store.file(file.fingerprint(), file::make);
        described = known;
      }
      return known;
    }
  }
}

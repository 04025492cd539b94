package nl.handreiking.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.output.Content;
import nl.handreiking.site.page.Download;
import org.jspecify.annotations.Nullable;

/** The files of presentations, each made only when something of it changed. */
final class Presentations {

  private Presentations() {}

  /**
   * What lies beside each level's presentation, by the id of the level.
   *
   * @param files where the file of each level comes from
   */
  static Map<String, List<Download>> of(Guide guide, PresentationFiles files) {
    Map<String, List<Download>> downloads = new HashMap<>();
    for (Level level : guide.levels()) {
      guide
          .deckAt(level)
          .map(deck -> new File(guide, level, deck, files))
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
    private final PresentationFiles files;
    private @Nullable Content described;

    File(Guide guide, Level level, Deck deck, PresentationFiles files) {
      this.guide = guide;
      this.level = level;
      this.deck = deck;
      this.files = files;
    }

    @Override
    public byte[] bytes() {
      return described().bytes();
    }

    private synchronized Content described() {
      Content known = described;
      if (known == null) {
        known = files.of(guide, level, deck);
        described = known;
      }
      return known;
    }
  }
}

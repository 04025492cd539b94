package nl.handreiking.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.export.Presentation;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.output.MadeFiles;
import nl.handreiking.site.page.Download;

/** The files of presentations, each made only when something of it changed. */
final class Presentations {

  private Presentations() {}

  /** What lies beside each level's presentation, by the id of the level. */
  static Map<String, List<Download>> of(Guide guide, MadeFiles made) {
    Map<String, List<Download>> downloads = new HashMap<>();
    for (Level level : guide.levels()) {
      guide
          .deckAt(level)
          .map(deck -> Presentation.of(guide, level, deck))
          .map(file -> made.file(file.fingerprint(), file::make))
          .map(content -> new Download("pptx", "PowerPoint", content))
          .ifPresent(download -> downloads.put(level.id().value(), List.of(download)));
    }
    return downloads;
  }
}

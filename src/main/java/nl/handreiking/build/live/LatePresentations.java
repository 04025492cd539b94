package nl.handreiking.build.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import nl.handreiking.build.PresentationFiles;
import nl.handreiking.export.pptx.Presentation;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Figure;
import nl.handreiking.model.Guide;
import nl.handreiking.model.GuideInfo;
import nl.handreiking.model.Help;
import nl.handreiking.model.Level;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.output.Content;
import org.jspecify.annotations.Nullable;

/**
 * Presentations take a third of a second to make, and nobody should have to wait for that who only
 * wants to see what a slide looks like. So a level keeps the file that it had until somebody else
 * has made the new one, and then there is reason for another edition.
 */
final class LatePresentations implements PresentationFiles {

  private final Executor maker;
  private final Runnable finished;
  private final Map<String, OfLevel> byLevel = new ConcurrentHashMap<>();

  /**
   * No presentations yet.
   *
   * @param maker makes the files that can wait
   * @param finished is told whenever one of these is there
   */
  LatePresentations(Executor maker, Runnable finished) {
    this.maker = maker;
    this.finished = finished;
  }

  @Override
  public Content of(Guide guide, Level level, Deck deck) {
    return byLevel
        .computeIfAbsent(level.id().value(), id -> new OfLevel())
        .file(guide, level, deck);
  }

  /** All of a publication that a presentation is made of; the same sources give the same file. */
  private record Sources(
      GuideInfo info,
      List<RegisteredLink> links,
      Help help,
      List<Figure> figures,
      List<PictureState> pictures,
      Level level,
      Deck deck) {

    Sources(Guide guide, Level level, Deck deck) {
      this(
          guide.info(),
          guide.links().all(),
          guide.help(),
          guide.figures(),
          PictureState.all(guide.pictures()),
          level,
          deck);
    }
  }

  /** A file that was made. */
  private record Made(String key, Content content) {

    static Made of(String key, Supplier<byte[]> maker) {
      byte[] bytes = maker.get();
      return new Made(key, () -> bytes);
    }
  }

  private final class OfLevel {

    private @Nullable Made made;
    private @Nullable Sources described;
    private @Nullable Presentation newest;
    private String wanted = "";

    /** Describing takes ten times as long as the rest of a page, and most edits are elsewhere. */
    synchronized Content file(Guide guide, Level level, Deck deck) {
      Sources sources = new Sources(guide, level, deck);
      Presentation file = newest;
      if (file == null || !sources.equals(described)) {
        file = Presentation.of(guide, level, deck);
        newest = file;
        described = sources;
      }
      return file(file.fingerprint(), file::make);
    }

    /** The first one is waited for: a page cannot say how large a file is that is not there. */
    private Content file(String key, Supplier<byte[]> make) {
      Made last = made;
      wanted = key;
      if (last == null) {
        last = Made.of(key, make);
        made = last;
      } else if (!last.key().equals(key)) {
        maker.execute(() -> makeLate(key, make));
      }
      return last.content();
    }

    private void makeLate(String key, Supplier<byte[]> make) {
      if (isWanted(key)) {
        Made late = Made.of(key, make);
        synchronized (this) {
          made = late;
        }
        finished.run();
      }
    }

    /** Of many changes in a row, only the file of the last one is made. */
    private synchronized boolean isWanted(String key) {
      return wanted.equals(key) && (made == null || !made.key().equals(key));
    }
  }
}

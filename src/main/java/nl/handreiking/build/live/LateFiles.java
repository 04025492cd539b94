package nl.handreiking.build.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import nl.handreiking.build.ExportFiles;
import nl.handreiking.build.PictureState;
import nl.handreiking.export.ExportedFile;
import nl.handreiking.export.ExportedFile.FileDescription;
import nl.handreiking.output.Content;
import nl.handreiking.output.FileStore;
import nl.handreiking.output.RecentFiles;
import org.jspecify.annotations.Nullable;

/**
 * A presentation takes a third of a second to make, and nobody should have to wait for that who
 * only wants to see what a slide looks like. So every part of a publication keeps the file that it
 * had until the new one was made in the background, and then there is reason for another edition.
 */
final class LateFiles implements ExportFiles {

  /** Those of the pages that are open in a browser. */
  private static final int PICTURES = 64;

  private final FileStore pictures = new RecentFiles(PICTURES);
  private final Executor maker;
  private final Runnable finished;
  private final Map<String, OfSubject> bySubject = new ConcurrentHashMap<>();

  /**
   * No files yet.
   *
   * @param maker makes the files that can wait
   * @param finished is told whenever one of these is there
   */
  LateFiles(Executor maker, Runnable finished) {
    this.maker = maker;
    this.finished = finished;
  }

  @Override
  public Content of(ExportedFile<?> file) {
    return bySubject
        .computeIfAbsent(file.kind() + "/" + file.subject().id(), id -> new OfSubject())
        .file(file);
  }

  @Override
  public FileStore pictures() {
    return pictures;
  }

  /** All that a file is made of; the same sources give the same file. */
  private record AllSources(Object model, List<PictureState> pictures) {

    static AllSources of(ExportedFile<?> file) {
      List<PictureState> pictures = PictureState.all(file.subject().guide().pictures());
      return new AllSources(file.sources(), pictures);
    }
  }

  /** A file that was made. */
  private record Made(String fingerprint, Content content) {

    static Made of(String fingerprint, Supplier<byte[]> maker) {
      byte[] bytes = maker.get();
      return new Made(fingerprint, () -> bytes);
    }
  }

  private final class OfSubject {

    private @Nullable Made made;
    private @Nullable AllSources described;
    private @Nullable FileDescription newest;
    private String wanted = "";

    /** Describing takes ten times as long as the rest of a page, and most edits are elsewhere. */
    synchronized Content file(ExportedFile<?> file) {
      AllSources sources = AllSources.of(file);
      FileDescription description = newest;
      if (description == null || !sources.equals(described)) {
        description = file.describe();
        newest = description;
        described = sources;
      }
      return file(description.fingerprint(), description::make);
    }

    /** The first one is waited for: a page cannot say how large a file is that is not there. */
    private Content file(String fingerprint, Supplier<byte[]> make) {
      Made last = made;
      wanted = fingerprint;
      if (last == null) {
        last = Made.of(fingerprint, make);
        made = last;
      } else if (!last.fingerprint().equals(fingerprint)) {
        maker.execute(() -> makeLate(fingerprint, make));
      }
      return last.content();
    }

    private void makeLate(String fingerprint, Supplier<byte[]> make) {
      if (isWanted(fingerprint)) {
        Made late = madeOrFailed(fingerprint, make);
        synchronized (this) {
          made = late;
        }
        finished.run();
      }
    }

    /** Who asks for a file that cannot be made is told why; another page need not know. */
    private static Made madeOrFailed(String fingerprint, Supplier<byte[]> make) {
      try {
        return Made.of(fingerprint, make);
      } catch (RuntimeException | StackOverflowError fault) {
        return new Made(
            fingerprint,
            () -> {
              throw fault;
            });
      }
    }

    /** Of many changes in a row, only the file of the last one is made. */
    private synchronized boolean isWanted(String fingerprint) {
      return wanted.equals(fingerprint)
          && (made == null || !made.fingerprint().equals(fingerprint));
    }
  }
}

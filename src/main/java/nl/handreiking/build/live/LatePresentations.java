package nl.handreiking.build.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import nl.handreiking.model.Level;
import nl.handreiking.output.Content;
import nl.handreiking.output.FileStore;
import org.jspecify.annotations.Nullable;

/**
 * Presentations take a third of a second to make, and nobody should have to wait for that who only
 * wants to see what a slide looks like. So a level keeps the file that it had until somebody else
 * has made the new one, and then there is reason for another edition.
 */
final class LatePresentations {

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

  /** The file of one level. */
  FileStore of(Level level) {
    return byLevel.computeIfAbsent(level.id().value(), id -> new OfLevel());
  }

  /** A file that was made. */
  private record Made(String key, Content content) {

    static Made of(String key, Supplier<byte[]> maker) {
      byte[] bytes = maker.get();
      return new Made(key, () -> bytes);
    }
  }

  private final class OfLevel implements FileStore {

    private @Nullable Made made;
    private String wanted = "";

    /** The first one is waited for: a page cannot say how large a file is that is not there. */
    @Override
    public synchronized Content file(String key, Supplier<byte[]> make) {
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

package nl.handreiking.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps in memory the files that were asked for last. Threads may share it. */
public final class RecentFiles implements FileStore {

  private final Map<String, Made> recent;

  /** Keeps at most so many files. */
  public RecentFiles(int most) {
    this.recent = new Recent(most);
  }

  @Override
  public Content file(String key, Supplier<byte[]> maker) {
    return () -> made(key).bytes(maker);
  }

  private Made made(String key) {
    synchronized (recent) {
      return recent.computeIfAbsent(key, unused -> new Made());
    }
  }

  /** One file; threads that ask for it together wait for the one that makes it. */
  private static final class Made {

    private byte @Nullable [] bytes;

    synchronized byte[] bytes(Supplier<byte[]> maker) {
      byte[] known = bytes;
      if (known == null) {
        known = maker.get();
        bytes = known;
      }
      return known;
    }
  }

  /** In the order in which they were asked for; the oldest goes first. */
  private static final class Recent extends LinkedHashMap<String, Made> {

    private static final long serialVersionUID = 1L;

    private final int most;

    Recent(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Made> eldest) {
      return size() > most;
    }
  }
}

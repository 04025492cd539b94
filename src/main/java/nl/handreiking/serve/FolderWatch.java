package nl.handreiking.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;

/**
 * Tells that something changed in folders, not what: whoever hears it reads everything again. So
 * events that the system lost are no different from others. A glance every two seconds finds what
 * has no events, and a folder that went away and came back, which has to be watched anew.
 */
final class FolderWatch implements AutoCloseable {

  private static final long GLANCE_SECONDS = 2;

  private final List<Path> folders;
  private final Runnable changed;
  private final ScheduledExecutorService clock;
  private Optional<DirectoryWatcher> events = Optional.empty();
  private Future<?> listening = CompletableFuture.completedFuture("");
  private FolderSnapshot last;

  FolderWatch(List<Path> folders, Runnable changed) {
    this.folders = List.copyOf(folders);
    this.changed = changed;
    this.last = FolderSnapshot.at(folders);
    listen();
    clock = Threads.clock("glance", GLANCE_SECONDS, this::look);
  }

  /** Compares with the last time; a test calls it instead of waiting. */
  synchronized void look() {
    FolderSnapshot now = FolderSnapshot.at(folders);
    if (listening.isDone() || !now.folders().equals(last.folders())) {
      listen();
    }
    if (!now.equals(last)) {
      last = now;
      changed.run();
    }
  }

  /** Handles an event of the system, or the news that events were lost. */
  void heard(DirectoryChangeEvent event) {
    changed.run();
  }

  private void listen() {
    stop();
    List<Path> present = folders.stream().filter(Files::isDirectory).toList();
    try {
      DirectoryWatcher watcher =
          DirectoryWatcher.builder()
              .paths(present)
              .listener(this::heard)
              .fileHashing(false)
              .logger(NOPLogger.NOP_LOGGER)
              .build();
      events = Optional.of(watcher);
      listening = watcher.watchAsync(Threads.daemons("watch", 1));
    } catch (IOException goneAgain) {
      events = Optional.empty();
    }
  }

  private void stop() {
    try {
      if (events.isPresent()) {
        events.get().close();
      }
    } catch (IOException alreadyGone) {
      events = Optional.empty();
    }
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    stop();
  }

  /**
   * A snapshot of folders: names, sizes and times of their files. Comparing snapshots finds changes
   * without events, as on a network disk, and folders that were removed or replaced.
   *
   * @param folders which folders there are, and which they are
   * @param files of all that is in them
   */
  record FolderSnapshot(List<String> folders, long files) {

    static FolderSnapshot at(List<Path> roots) {
      Sum sum = new Sum();
      return new FolderSnapshot(
          roots.stream().map(root -> identity(root, sum)).toList(), sum.value);
    }

    private static String identity(Path root, Sum sum) {
      try {
        Object key = Files.readAttributes(root, BasicFileAttributes.class).fileKey();
        Files.walkFileTree(root, sum);
        return String.valueOf(key);
      } catch (IOException gone) {
        return "";
      }
    }

    /** The same for the same files, whatever the order in which they come. */
    private static final class Sum extends SimpleFileVisitor<Path> {

      private long value;

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        long own = file.hashCode();
        own = 31 * own + attributes.size();
        own = 31 * own + attributes.lastModifiedTime().toMillis();
        value += own * 0x9E3779B97F4A7C15L;
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException gone) {
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
        return FileVisitResult.CONTINUE;
      }
    }
  }
}

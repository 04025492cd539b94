package nl.handreiking.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.handreiking.serve.FolderWatch.FolderSnapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

  @TempDir Path temp;
  private final Semaphore heard = new Semaphore(0);
  private Path folder;

  @BeforeEach
  void makeFolder() throws Exception {
    folder = Files.createDirectories(temp.resolve("content/map")).getParent();
  }

  @Test
  void hearsOfFilesAtAnyDepth() throws Exception {
    try (FolderWatch watch = watch()) {
      Files.writeString(folder.resolve("map/een.md"), "een");
      awaitChange();
      Path deep = Files.createDirectories(folder.resolve("nieuw/dieper"));
      Files.writeString(deep.resolve("twee.md"), "twee");
      awaitChange();
      watch.look();
    }
  }

  @Test
  void takesLostEventsForAChange() {
    try (FolderWatch watch = watch()) {
      int before = heard.availablePermits();
      watch.heard(new DirectoryChangeEvent(EventType.OVERFLOW, false, folder, null, 1, folder));
      assertThat(heard.availablePermits()).isGreaterThan(before);
    }
  }

  @Test
  void seesWhatHasNoEvents() throws Exception {
    FolderSnapshot before = FolderSnapshot.at(List.of(folder));
    assertThat(FolderSnapshot.at(List.of(folder))).isEqualTo(before);
    Files.writeString(folder.resolve("een.md"), "een");
    FolderSnapshot after = FolderSnapshot.at(List.of(folder));
    assertThat(after).isNotEqualTo(before);
    Files.move(folder.resolve("een.md"), folder.resolve("twee.md"));
    assertThat(FolderSnapshot.at(List.of(folder))).isNotEqualTo(after).isNotEqualTo(before);
  }

  @Test
  void listensAgainWhenAFolderWasAwayAndCameBack() throws Exception {
    try (FolderWatch watch = watch()) {
      Path away = temp.resolve("weg");
      Files.move(folder, away);
      heard.drainPermits();
      watch.look();
      awaitChange();
      Files.move(away, folder);
      watch.look();
      awaitChange();
      heard.drainPermits();
      Files.writeString(folder.resolve("map/een.md"), "een");
      awaitChange();
    }
  }

  private void awaitChange() throws InterruptedException {
    assertThat(heard.tryAcquire(1, TimeUnit.MINUTES)).as("a change was heard").isTrue();
  }

  private FolderWatch watch() {
    return new FolderWatch(List.of(folder), heard::release);
  }
}

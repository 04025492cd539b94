package nl.handreiking.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import nl.handreiking.source.ProgressListener;
import org.jspecify.annotations.Nullable;

/**
 * The only way by which the files of a site are written: {@code site/} and, with the same bytes,
 * {@code site.zip}. All or nothing: what fails or is killed leaves the previous site, or at worst
 * no site until the next build, and never a mix. The zip is on the disk before the swap begins; the
 * files of the site are left to the system, so after a power failure, build again.
 */
public final class SiteWriter implements AutoCloseable {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Enough to keep all cores at work while one large file is on its way; few enough to fit. */
  private static final int FILES_IN_MEMORY = 16 * CORES;

  private final OutputFolder folder;
  private final Swap swap;
  private final MadeFiles made;

  private SiteWriter(OutputFolder folder, Swap swap) {
    this.folder = folder;
    this.swap = swap;
    this.made = new MadeFiles(folder.root());
  }

  /** Takes the output folder, and repairs what an earlier build left when it was killed. */
  public static SiteWriter open(Path root) throws OutputProblem {
    return open(root, Mover.atomic().patient());
  }

  static SiteWriter open(Path root, Mover mover) throws OutputProblem {
    try {
      return recovered(OutputFolder.open(root), new Swap(root, mover));
    } catch (IOException | InvalidPathException disk) {
      throw new OutputProblem(root, disk);
    }
  }

  private static SiteWriter recovered(OutputFolder folder, Swap swap)
      throws OutputProblem, IOException {
    boolean taken = false;
    try {
      swap.recover();
      taken = true;
      return new SiteWriter(folder, swap);
    } finally {
      if (!taken) {
        folder.close();
      }
    }
  }

  /** What earlier builds made and kept; a site that is written keeps what it was asked for. */
  public MadeFiles made() {
    return made;
  }

  /** Renders and writes all files, on all cores, and then replaces the previous site. */
  public void write(SitePlan plan, ProgressListener progress) throws OutputProblem {
    try {
      stage(plan, progress);
      swap.publish();
      folder.keep();
      made.keep();
    } catch (IOException | UncheckedIOException | InvalidPathException disk) {
      throw new OutputProblem(folder.root(), disk);
    }
  }

  /** Removes what was not published, and lets the folder go. */
  @Override
  public void close() throws OutputProblem {
    try (folder) {
      swap.discard();
    } catch (IOException disk) {
      throw new OutputProblem(folder.root(), disk);
    }
  }

  private void stage(SitePlan plan, ProgressListener progress) throws IOException {
    Path staging = swap.stage();
    StagedFiles site = StagedFiles.in(staging.resolve("site"), plan);
    ExecutorService workers = Executors.newFixedThreadPool(CORES);
    try (FileChannel file =
            FileChannel.open(
                staging.resolve("site.zip"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        StableZip zip = new StableZip(Channels.newOutputStream(file), Deflater.BEST_SPEED)) {
      new Staging(plan, progress, workers, site, zip).run();
      zip.finish();
      file.force(true);
    } finally {
      stop(workers);
    }
  }

  /** Nobody writes any more when this returns, so that what was made can be removed. */
  private static void stop(ExecutorService workers) throws IOException {
    workers.shutdownNow();
    try {
      if (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IOException("a file is still being written");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Workers render and write; this thread packs what they made, in the order of the plan. */
  private record Staging(
      SitePlan plan,
      ProgressListener progress,
      ExecutorService workers,
      StagedFiles site,
      StableZip zip) {

    void run() throws IOException {
      Iterator<OutputFile> ahead = plan.files().iterator();
      Queue<Future<byte[]>> underWay = new ArrayDeque<>();
      int done = 0;
      for (OutputFile file : plan.files()) {
        while (ahead.hasNext() && underWay.size() < FILES_IN_MEMORY) {
          underWay.add(begin(ahead.next()));
        }
        zip.add(file.path().value(), result(underWay.remove()));
        progress.advanced(++done, plan.files().size());
      }
    }

    private Future<byte[]> begin(OutputFile file) {
      return workers.submit(
          () -> {
            byte[] bytes = file.make();
            site.write(file.path(), bytes);
            return bytes;
          });
    }
  }

  private static byte[] result(Future<byte[]> rendering) throws IOException {
    try {
      return rendering.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException failure) {
      throw rethrown(failure.getCause());
    }
  }

  /** What a worker threw, in this thread: a failing disk, or a bug. */
  private static IOException rethrown(@Nullable Throwable cause) {
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException disk ? disk : new IOException(cause);
  }
}

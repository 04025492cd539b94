package nl.handreiking.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a build writes to, proved to be ours and held by one build at a time. A marker
 * file says that it is ours, and carries the lock, which the system lets go of when a build dies.
 */
final class OutputFolder implements AutoCloseable {

  private static final String MARKER = ".handreiking";
  private static final String MARKER_TEXT =
      "Everything beside this file is made by handreiking build, which replaces it.\n";
  private static final Set<String> NOBODYS =
      Set.of(".gitignore", ".gitkeep", ".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path root;
  private final FileChannel marker;
  private final boolean rootIsNew;
  private final boolean markerIsNew;
  private boolean kept;

  private OutputFolder(Path root, FileChannel marker, boolean rootIsNew, boolean markerIsNew) {
    this.root = root;
    this.marker = marker;
    this.rootIsNew = rootIsNew;
    this.markerIsNew = markerIsNew;
  }

  /** Makes the folder if there is none, and takes it, or says why it must not be touched. */
  static OutputFolder open(Path root) throws OutputProblem, IOException {
    FileTree.refuseLink(root);
    boolean rootIsNew = !Files.exists(root, NOFOLLOW_LINKS);
    if (rootIsNew) {
      Files.createDirectories(root);
    } else if (!Files.isDirectory(root, NOFOLLOW_LINKS)) {
      throw new OutputProblem(OutputProblem.Kind.NOT_A_FOLDER, root);
    }
    Path marker = root.resolve(MARKER);
    FileTree.refuseLink(marker);
    boolean markerIsNew = !Files.isRegularFile(marker, NOFOLLOW_LINKS);
    if (markerIsNew && !isFree(root)) {
      throw new OutputProblem(OutputProblem.Kind.FOREIGN_FOLDER, root);
    }
    return new OutputFolder(root, lock(root, marker), rootIsNew, markerIsNew);
  }

  Path root() {
    return root;
  }

  /** The folder has something of ours now, so that its marker stays. */
  void keep() {
    kept = true;
  }

  /** Lets the folder go; one that a failed build found free is left as it was. */
  @Override
  public void close() throws IOException {
    try (marker) {
      if (markerIsNew && !kept && marker.isOpen()) {
        Files.deleteIfExists(root.resolve(MARKER));
        removeIfNew();
      }
    }
  }

  private void removeIfNew() throws IOException {
    if (rootIsNew) {
      try {
        Files.deleteIfExists(root);
      } catch (DirectoryNotEmptyException someoneElsesFile) {
        keep();
      }
    }
  }

  private static boolean isFree(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.allMatch(entry -> NOBODYS.contains(entry.getFileName().toString()));
    }
  }

  private static FileChannel lock(Path root, Path marker) throws IOException, OutputProblem {
    FileChannel channel =
        FileChannel.open(
            marker, StandardOpenOption.CREATE, StandardOpenOption.WRITE, NOFOLLOW_LINKS);
    if (tryLock(channel) == null) {
      channel.close();
      throw new OutputProblem(OutputProblem.Kind.BUSY, root);
    }
    if (channel.size() == 0) {
      channel.write(ByteBuffer.wrap(MARKER_TEXT.getBytes(StandardCharsets.UTF_8)));
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }
}

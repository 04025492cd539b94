package nl.handreiking.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The files of a site that is being made. The folder may have a site of before: its files are
 * written over instead of deleted and made again, which on many disks takes longer than all the
 * rest of a large site. Threads may share it.
 */
final class StagedFiles {

  private final Path folder;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final Set<Path> files = ConcurrentHashMap.newKeySet();

  private StagedFiles(Path folder) {
    this.folder = folder;
  }

  /** Whether the system tells of a file that it has other names, which would change with it. */
  static boolean canWriteOver(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  /**
   * Takes a folder, which need not exist, and removes from it what the plan does not need, and what
   * is not as it would be made now: whoever made a copy of the site by hard links keeps what is in
   * it, and permissions are not handed down.
   */
  static StagedFiles in(Path folder, SitePlan plan) throws IOException {
    StagedFiles staged = new StagedFiles(folder);
    if (Files.isDirectory(folder, NOFOLLOW_LINKS)) {
      NewLook look = NewLook.in(folder.resolveSibling(""));
      if (look.isOfFolder(folder)) {
        staged.clean(staged.new Cleaner(plan, look));
        return staged;
      }
    }
    FileTree.delete(folder);
    staged.makeFolder(folder);
    return staged;
  }

  private void clean(Cleaner cleaner) throws IOException {
    folders.add(folder);
    try (Stream<Path> parts = Files.list(folder)) {
      parts.toList().parallelStream().forEach(cleaner::clean);
    } catch (UncheckedIOException disk) {
      throw disk.getCause();
    }
  }

  /** Writes a file, once. */
  void write(SitePath path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path.value());
    if (files.contains(file)) {
      overwrite(file, bytes);
    } else {
      makeFolder(file.resolveSibling(""));
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }
  }

  private void makeFolder(Path wanted) throws IOException {
    if (!folders.contains(wanted)) {
      Files.createDirectories(wanted);
      folders.add(wanted);
    }
  }

  private static void overwrite(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, NOFOLLOW_LINKS)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      if (channel.size() > bytes.length) {
        channel.truncate(bytes.length);
      }
    } catch (AccessDeniedException readOnly) {
      Files.delete(file);
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }
  }

  /** Keeps the files and folders that the plan needs, if they look new. */
  private final class Cleaner extends SimpleFileVisitor<Path> {

    private final NewLook look;
    private final Set<Path> wantedFiles = new HashSet<>();
    private final Set<Path> wantedFolders = new HashSet<>(Set.of(folder));

    Cleaner(SitePlan plan, NewLook look) {
      this.look = look;
      for (OutputFile file : plan.files()) {
        Path wanted = folder.resolve(file.path().value());
        wantedFiles.add(wanted);
        for (Path parent = wanted.getParent();
            parent != null && wantedFolders.add(parent);
            parent = parent.getParent()) {}
      }
    }

    void clean(Path part) {
      try {
        Files.walkFileTree(part, this);
      } catch (IOException disk) {
        throw new UncheckedIOException(disk);
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
        throws IOException {
      if (!wantedFolders.contains(path) || !look.isOfFolder(path)) {
        FileTree.delete(path);
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(path);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
      if (wantedFiles.contains(path) && look.isOfFile(path)) {
        files.add(path);
      } else {
        Files.delete(path);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}

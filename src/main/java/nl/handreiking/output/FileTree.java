package nl.handreiking.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What is done to files and folders without ever going through a symbolic link. */
final class FileTree {

  private FileTree() {}

  static boolean exists(Path path) {
    return Files.exists(path, NOFOLLOW_LINKS);
  }

  /** Stops where a symbolic link, or a junction of Windows, would lead us elsewhere. */
  static void refuseLink(Path path) throws IOException, OutputProblem {
    if (exists(path) && isLink(attributes(path))) {
      throw new OutputProblem(OutputProblem.Kind.SYMBOLIC_LINK, path);
    }
  }

  /** Deletes a file, a link (not what it leads to) or a folder with all that is in it. */
  static void delete(Path path) throws IOException {
    if (exists(path)) {
      Files.walkFileTree(path, new Deleter());
    }
  }

  /** Deletes after a failure, which tells of a second one as well. */
  static void deleteIfPossible(Path path, Exception failure) {
    try {
      delete(path);
    } catch (IOException second) {
      failure.addSuppressed(second);
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
  }

  /** A junction is a folder that is also something else. */
  private static boolean isLink(BasicFileAttributes attributes) {
    return attributes.isSymbolicLink() || (attributes.isDirectory() && attributes.isOther());
  }

  private static final class Deleter extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (isLink(attributes)) {
        Files.delete(folder);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}

package nl.handreiking.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How folders look from outside: names, sizes and times of their files. Shows what no event tells
 * of, as on a network disk, and that a folder went away or is another one now.
 *
 * @param folders which folders there are, and which they are
 * @param files of all that is in them
 */
record FolderSnapshot(List<String> folders, long files) {

  static FolderSnapshot at(List<Path> roots) {
    Sum sum = new Sum();
    return new FolderSnapshot(roots.stream().map(root -> identity(root, sum)).toList(), sum.value);
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

package nl.handreiking.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Replaces a single file of a person: the new text is on the disk, beside it, before it takes the
 * name. So whoever reads the file, and whatever is killed, sees the old text or the new.
 */
public final class AtomicFile {

  private AtomicFile() {}

  /** Makes the file, or replaces its text, in UTF-8; what fails leaves what was there. */
  public static void replace(Path file, String text) throws OutputProblem {
    replace(file, text, Mover.atomic().patient());
  }

  /** Makes a file that is not there yet; what fails leaves none. */
  static void create(Path file, String text) throws OutputProblem {
    try {
      write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException someoneElses) {
      throw new OutputProblem(file, someoneElses);
    } catch (IOException disk) {
      FileTree.deleteIfPossible(file, disk);
      throw new OutputProblem(file, disk);
    }
  }

  static void replace(Path file, String text, Mover mover) throws OutputProblem {
    try {
      FileTree.refuseLink(file);
      replace(file, text.getBytes(StandardCharsets.UTF_8), mover);
    } catch (IOException disk) {
      throw new OutputProblem(file, disk);
    }
  }

  /** Makes the file, or replaces its bytes. */
  static void replace(Path file, byte[] bytes, Mover mover) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      write(beside, bytes);
      keepPermissions(file, beside);
      mover.move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Where the disk knows groups and others, they may do what they could before. */
  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old =
        Files.getFileAttributeView(from, PosixFileAttributeView.class, NOFOLLOW_LINKS);
    if (old != null && FileTree.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }
}

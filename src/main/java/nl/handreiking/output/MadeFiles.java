package nl.handreiking.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.handreiking.source.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Files that take long to make, kept in the output folder until a build needs them no more. What is
 * kept begins with a checksum over its name and bytes: what is damaged, or not ours, is made anew.
 */
public final class MadeFiles implements FileStore {

  private static final String FOLDER = ".handreiking-cache";
  private static final int CHECKSUM = 32;

  private final Path folder;
  private final Map<String, Made> asked = new TreeMap<>();

  MadeFiles(Path root) {
    this.folder = root.resolve(FOLDER);
  }

  /**
   * {@inheritDoc}
   *
   * @param key lower-case letters and digits that differ whenever the bytes may differ
   */
  @Override
  public synchronized Content file(String key, Supplier<byte[]> maker) {
    return asked.computeIfAbsent(key, unused -> new Made(key, maker))::bytes;
  }

  /** Keeps what was asked for, and removes the rest. The next build makes what cannot be kept. */
  synchronized void keep() {
    try {
      if (asked.isEmpty()) {
        FileTree.delete(folder);
        return;
      }
      if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
        FileTree.delete(folder);
        Files.createDirectory(folder);
      }
      for (Made made : asked.values()) {
        made.keep();
      }
      removeOthers();
    } catch (IOException later) {
      return;
    }
  }

  private void removeOthers() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        if (!asked.containsKey(entry.getFileName().toString())) {
          FileTree.delete(entry);
        }
      }
    }
  }

  /** One file; threads that ask for it together wait for the one that makes it. */
  private final class Made {

    private final String key;
    private final Supplier<byte[]> maker;
    private byte @Nullable [] bytes;
    private boolean isNew;

    Made(String key, Supplier<byte[]> maker) {
      this.key = key;
      this.maker = maker;
    }

    synchronized byte[] bytes() {
      byte[] known = bytes;
      if (known == null) {
        Optional<byte[]> kept = read();
        isNew = kept.isEmpty();
        known = kept.orElseGet(maker);
        bytes = known;
      }
      return known;
    }

    private Optional<byte[]> read() {
      Path file = folder.resolve(key);
      if (!Files.isDirectory(folder, NOFOLLOW_LINKS)
          || !Files.isRegularFile(file, NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      try {
        byte[] all = Files.readAllBytes(file);
        byte[] content = Arrays.copyOfRange(all, Math.min(CHECKSUM, all.length), all.length);
        byte[] sum = Arrays.copyOf(all, CHECKSUM);
        return MessageDigest.isEqual(sum, checksum(content))
            ? Optional.of(content)
            : Optional.empty();
      } catch (IOException unreadable) {
        return Optional.empty();
      }
    }

    synchronized void keep() throws IOException {
      byte[] content = bytes;
      if (content == null || !isNew) {
        return;
      }
      byte[] all = Arrays.copyOf(checksum(content), CHECKSUM + content.length);
      System.arraycopy(content, 0, all, CHECKSUM, content.length);
      FileTree.delete(folder.resolve(key));
      AtomicFile.replace(folder.resolve(key), all, Mover.atomic());
      isNew = false;
    }

    private byte[] checksum(byte[] content) {
      MessageDigest digest = Sha256.digest();
      digest.update(key.getBytes(UTF_8));
      return digest.digest(content);
    }
  }
}

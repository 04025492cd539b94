package nl.handreiking.site.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder whose files lie over those of another theme, file by file. Nothing outside of the folder
 * is read, also not through symbolic links. Each file stays as it was when it was first asked for.
 */
final class FolderFiles implements ThemeFiles {

  private final Path folder;
  private final String label;
  private final ThemeFiles below;
  private final List<String> ownFiles;
  private final Map<String, Optional<byte[]>> known = new ConcurrentHashMap<>();

  /**
   * The files of a folder over others.
   *
   * @param folder absolute, without symbolic links
   * @param label the folder as its maker wrote it
   */
  FolderFiles(Path folder, String label, ThemeFiles below) {
    this.folder = folder;
    this.label = label;
    this.below = below;
    this.ownFiles = list();
  }

  @Override
  public Optional<byte[]> read(String name) {
    return known.computeIfAbsent(name, this::readOwn).or(() -> below.read(name));
  }

  @Override
  public String shown(String name) {
    return Files.isRegularFile(folder.resolve(name)) ? label + "/" + name : below.shown(name);
  }

  @Override
  public List<String> ownFiles() {
    return ownFiles;
  }

  /** Whether the folder is unchanged since it was read. */
  @Override
  public boolean areCurrent() {
    try {
      return list().equals(ownFiles)
          && known.entrySet().stream()
              .allMatch(file -> isSame(file.getValue(), readOwn(file.getKey())));
    } catch (UncheckedIOException gone) {
      return false;
    }
  }

  private static boolean isSame(Optional<byte[]> before, Optional<byte[]> now) {
    return before.isPresent() == now.isPresent()
        && before.map(bytes -> Arrays.equals(bytes, now.orElseThrow())).orElse(true);
  }

  private Optional<byte[]> readOwn(String name) {
    Path file = folder.resolve(name).normalize();
    try {
      return isInside(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> list() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isInside(Path file) throws IOException {
    return file.startsWith(folder)
        && Files.isRegularFile(file)
        && file.toRealPath().startsWith(folder);
  }
}

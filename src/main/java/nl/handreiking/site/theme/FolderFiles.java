package nl.handreiking.site.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder whose files lie over those of another theme, file by file. Nothing outside of the folder
 * is read, also not through symbolic links.
 *
 * @param folder absolute, without symbolic links
 * @param label the folder as its maker wrote it
 */
record FolderFiles(Path folder, String label, ThemeFiles below) implements ThemeFiles {

  @Override
  public Optional<byte[]> read(String name) {
    Path file = folder.resolve(name).normalize();
    try {
      return isInside(file) ? Optional.of(Files.readAllBytes(file)) : below.read(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String shown(String name) {
    return Files.isRegularFile(folder.resolve(name)) ? label + "/" + name : below.shown(name);
  }

  @Override
  public List<String> ownFiles() {
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

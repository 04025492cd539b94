package nl.handreiking.site.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Where the files of a theme come from. */
interface ThemeFiles {

  /** The bytes of a file, by its path below the theme, with forward slashes. */
  Optional<byte[]> read(String name);

  /** The path of a file as the maker of the theme knows it. */
  String shown(String name);

  /** The files that somebody laid over the standard theme, sorted. */
  List<String> ownFiles();

  /** Whether reading the files again would give the same result. */
  boolean areCurrent();

  /**
   * The theme that comes with the tool.
   *
   * @param folder on the class path, with a slash at both ends
   */
  record ClassPathFiles(String folder) implements ThemeFiles {

    @Override
    public Optional<byte[]> read(String name) {
      try (InputStream in = ClassPathFiles.class.getResourceAsStream(folder + name)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String shown(String name) {
      return folder.substring(1) + name;
    }

    @Override
    public List<String> ownFiles() {
      return List.of();
    }

    @Override
    public boolean areCurrent() {
      return true;
    }
  }
}

package nl.handreiking.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What files and folders that are made now look like besides their content: owner, group and
 * permissions. Only on systems with the attributes of Unix.
 *
 * @param file also how many names it has
 */
record NewLook(Map<String, Object> file, Map<String, Object> folder) {

  private static final String OF_FOLDER = "unix:mode,uid,gid";
  private static final String OF_FILE = OF_FOLDER + ",nlink";

  NewLook {
    file = Map.copyOf(file);
    folder = Map.copyOf(folder);
  }

  /** Of what is made in a folder, found out by making some. */
  static NewLook in(Path folder) throws IOException {
    Path trial = folder.resolve("trial");
    FileTree.delete(trial);
    try {
      Path file = Files.createFile(Files.createDirectory(trial).resolve("file"));
      return new NewLook(attributes(file, OF_FILE), attributes(trial, OF_FOLDER));
    } finally {
      FileTree.delete(trial);
    }
  }

  /** Whether a file could be one that is made now, with no other name. */
  boolean isOfFile(Path path) throws IOException {
    return attributes(path, OF_FILE).equals(file);
  }

  /** Whether a folder could be one that is made now. */
  boolean isOfFolder(Path path) throws IOException {
    return attributes(path, OF_FOLDER).equals(folder);
  }

  private static Map<String, Object> attributes(Path path, String names) throws IOException {
    return Files.readAttributes(path, names, NOFOLLOW_LINKS);
  }
}

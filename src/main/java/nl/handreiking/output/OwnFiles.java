package nl.handreiking.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Writes files of ours into a folder that others use too, and leaves all other files alone. */
public final class OwnFiles {

  private OwnFiles() {}

  /**
   * Makes the files, or replaces those with another text.
   *
   * @param files texts by name
   * @return how many were written
   */
  public static int write(Path folder, Map<String, String> files) throws OutputProblem {
    makeFolder(folder);
    int written = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!holds(path, file.getValue())) {
        AtomicFile.replace(path, file.getValue());
        written++;
      }
    }
    return written;
  }

  /** Makes a file if nothing has its name; whether it did. */
  public static boolean writeIfAbsent(Path file, String text) throws OutputProblem {
    if (FileTree.exists(file)) {
      return false;
    }
    makeFolder(file.resolveSibling(""));
    AtomicFile.create(file, text);
    return true;
  }

  private static void makeFolder(Path folder) throws OutputProblem {
    try {
      if (FileTree.exists(folder) && !Files.isDirectory(folder)) {
        throw new OutputProblem(OutputProblem.Kind.NOT_A_FOLDER, folder);
      }
      Files.createDirectories(folder);
    } catch (IOException disk) {
      throw new OutputProblem(folder, disk);
    }
  }

  /** Whether a file is there, with this text and nothing else. */
  public static boolean holds(Path file, String text) throws OutputProblem {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException disk) {
      throw new OutputProblem(file, disk);
    }
  }
}

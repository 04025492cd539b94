package nl.handreiking.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.source.Outcome;

/** Content folders for tests. */
public final class ContentFolders {

  private static final String REMOVED = ".weg";

  private ContentFolders() {}

  /** Whether to try a case: all of them, but for {@code -Dhandreiking.cases=PATTERN}. */
  static boolean isWanted(String name) {
    return name.matches(System.getProperty("handreiking.cases", ".*"));
  }

  static Outcome<Survey> check(Path content) {
    return SiteBuild.check(content);
  }

  public static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Copies, and removes {@code X} where there is a file {@code X.weg}. */
  static void layOver(Path from, Path to) throws IOException {
    copy(from, to);
    for (Path file : files(to)) {
      String name = file.toString();
      if (name.endsWith(REMOVED)) {
        Files.delete(file);
        Files.delete(Path.of(name.substring(0, name.length() - REMOVED.length())));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}

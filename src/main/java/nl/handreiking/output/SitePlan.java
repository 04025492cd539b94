package nl.handreiking.output;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All files of a site, sorted by path. No two of them are the same file on a disk that takes upper
 * and lower case for one, as Windows and USB sticks do, and none is a folder of another.
 */
public record SitePlan(List<OutputFile> files) {

  public SitePlan {
    files = files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
    Map<String, SitePath> taken = new HashMap<>();
    Set<String> folders = new HashSet<>();
    for (OutputFile file : files) {
      SitePath other = taken.put(file.path().caseFolded(), file.path());
      if (other != null) {
        throw new IllegalArgumentException("two files at one path: " + other + ", " + file.path());
      }
      addFolders(file.path().caseFolded(), folders);
    }
    folders.retainAll(taken.keySet());
    if (!folders.isEmpty()) {
      throw new IllegalArgumentException("both a file and a folder: " + folders);
    }
  }

  private static void addFolders(String path, Set<String> folders) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders.add(path.substring(0, slash));
    }
  }
}

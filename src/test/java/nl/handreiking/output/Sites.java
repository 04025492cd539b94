package nl.handreiking.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.handreiking.source.ProgressListener;

/** Small sites, and what is on the disk. */
final class Sites {

  /** Where the site before the last is kept, for the next to be written over it. */
  static final String SPARE = ".handreiking-spare";

  static final ProgressListener SILENT = ProgressListener.NONE;

  private Sites() {}

  /** Pages that all say the same, so that a mix of two versions shows. */
  static SitePlan saying(String text) {
    return plan(
        file("index.html", text), file("po/index.html", text), file("po/plan/index.html", text));
  }

  static SitePlan plan(OutputFile... files) {
    return new SitePlan(List.of(files));
  }

  static OutputFile file(String path, String text) {
    return new OutputFile(SitePath.of(path), Content.of(text));
  }

  static void write(Path root, SitePlan plan) throws OutputProblem {
    try (SiteWriter writer = SiteWriter.open(root)) {
      writer.write(plan, SILENT);
    }
  }

  /** Every file and folder under a root but the spare one, with the bytes of the files. */
  static Map<String, String> snapshot(Path root) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(path -> !path.startsWith(root.resolve(SPARE))).toList()) {
        found.put(root.relativize(path).toString().replace('\\', '/'), describe(path));
      }
    }
    return found;
  }

  private static String describe(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      return "-> " + Files.readSymbolicLink(path);
    }
    if (Files.isDirectory(path, NOFOLLOW_LINKS)) {
      return "folder";
    }
    byte[] bytes = Files.readAllBytes(path);
    return bytes.length + " " + HexFormat.of().toHexDigits(Arrays.hashCode(bytes));
  }

  /** The names in a folder but that of the spare one, sorted; none if there is no such folder. */
  static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        entries
            .map(entry -> entry.getFileName().toString())
            .filter(name -> !name.equals(SPARE))
            .sorted()
            .forEach(names::add);
      }
    }
    return names;
  }
}
